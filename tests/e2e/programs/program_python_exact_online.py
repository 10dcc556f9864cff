"""What a program does that was built on the package python-exact-online: sign in, page, a relation, an entry, what is outstanding.

Started on its own by the test beside it; reads its settings and later the redirected address from stdin, answers on stdout.
"""

import json
import sys
from pathlib import Path

from exactonline.api import ExactOnlineAPI
from exactonline.models.accounts import Account
from exactonline.models.contacts import Contact
from exactonline.models.documents import Document
from exactonline.models.salesentries import SalesEntry, SalesEntryLine, SalesEntryLineList


def main():
    asked = json.loads(sys.stdin.readline())
    api = ExactOnlineAPI(asked["client_id"], asked["client_secret"], stall_if_rate_limit_exceeded=False)
    print(api.authHandler.getAuthURL(asked["redirect_uri"]), flush=True)
    api.authHandler.retrieveToken(sys.stdin.readline().strip(), redirectUri=asked["redirect_uri"])

    ledger = {account.Code: account.ID for account in api.glAccounts.list().items()}
    found = {"accounts": len(ledger), "current": api.division}
    found["relations"] = len(api.accounts.list(filter={"Blocked": "false"}).items())
    found["journals"] = sorted(journal.Code for journal in api.journals.list().items())
    high = next(code for code in api.vatCodes.list().items() if code.Code.strip() == "2")
    found["rates"] = [one.Percentage for one in api.vatCodes.get(high.ID).VATPercentages.items()]
    unknown = api.salesEntries.filter("Dinger", "1")
    found["unknown"] = [unknown.error.http_status, unknown.error.message]

    relation = api.accounts.create(Account(Name="Bakkerij Zon", Status="C", City="Goes", PaymentConditionSales="30"))
    api.contacts.create(Contact(Account=relation.ID, FirstName="Jan", LastName="Zon"))
    found["contacts"] = [one.FullName for one in api.contacts.filter("Account", f"guid'{relation.ID}'").items()]
    lines = SalesEntryLineList()
    lines.add(SalesEntryLine(AmountFC=100, GLAccount=ledger["8000"], VATCode="2  "))
    lines.add(SalesEntryLine(AmountFC=50.5, GLAccount=ledger["8010"], VATCode="1  "))
    entry = SalesEntry(Customer=relation.ID, Journal="70", YourRef="Z-1")
    entry.SalesEntryLines = lines
    made = api.salesEntries.get(api.salesEntries.create(entry).EntryID)
    found["entry"] = [made.AmountDC, made.YourRef, made.CustomerName]
    found["lines"] = sorted(line.AmountFC for line in made.SalesEntryLines.items())

    picture = Path(asked["folder"], "bon.txt")
    picture.write_text("één bon\n" * 20, encoding="utf-8")
    made = api.documents.create(Document(Account=relation.ID, Type=10, Subject="Bon"), [str(picture)])
    found["document"] = [api.documents.get(made.ID).Subject, len(made.Attachments.items())]
    path = f"read/financial/ReceivablesList?$filter=AccountId eq guid'{relation.ID}'"
    _, _, answer = api.get(path)
    found["outstanding"] = [row["Amount"] for row in answer["d"]["results"]]
    print(json.dumps(found), flush=True)


main()
