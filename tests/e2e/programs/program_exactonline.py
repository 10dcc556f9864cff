"""What a program does that was built on the package exactonline: sign in, page, a relation, an entry, what is outstanding.

Started on its own by the test beside it; reads its settings and later the redirected address from stdin, answers on stdout.
"""

import json
import sys
from datetime import datetime, timedelta
from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

from exactonline import http
from exactonline.api import ExactApi
from exactonline.elements.invoice import ExactInvoice
from exactonline.elements.relation import ExactCustomer
from exactonline.storage.ini import IniStorage

NUMBER = "2026-ÉÉN"
TODAY = datetime.now().astimezone().date()


class Customer(ExactCustomer):
    def get_code(self):
        return "98001"

    def get_name(self):
        return "Fietsenmaker De Bel & Zn."

    def get_address(self):
        return {"AddressLine1": "Dorpsstraat 1", "Postcode": "1111 AA", "City": "Diemen"}


class Invoice(ExactInvoice):
    def __init__(self, lines, **kwargs):
        super().__init__(**kwargs)
        self.lines = lines

    def get_customer(self):
        return Customer(api=self._api)

    def get_created_date(self):
        return TODAY

    def get_exact_journal(self):
        return "70"

    def get_ledger_lines(self):
        return [
            {"code": "8000", "vat_percentage": 21, "total_amount_excl_vat": amount, "description": "Banden"}
            for amount in self.lines
        ]

    def get_invoice_number(self):
        return NUMBER

    def get_total_vat(self):
        return (sum(self.lines) * Decimal("0.21")).quantize(Decimal("0.01"))

    def get_total_amount_incl_vat(self):
        return sum(self.lines) + self.get_total_vat()

    def hint_exact_invoice_number(self):
        return 26709001


def main():
    asked = json.loads(sys.stdin.readline())
    # The scheme is part of an address, and this package keeps the one that it allows in a setting of its own.
    http.opt_secure.protocols = (urlsplit(asked["base_url"]).scheme,)
    storage = IniStorage(asked["folder"] + "/settings.ini")
    for name, path in (("auth_url", "/api/oauth2/auth"), ("rest_url", "/api"), ("token_url", "/api/oauth2/token")):
        storage.set("server", name, asked["base_url"] + path)
    storage.set("application", "base_url", asked["redirect_uri"])
    storage.set("application", "client_id", asked["client_id"])
    storage.set("application", "client_secret", asked["client_secret"])
    api = ExactApi(storage=storage)

    print(api.create_auth_request_url(), flush=True)
    api.request_token(parse_qs(urlsplit(sys.stdin.readline().strip()).query)["code"][0])

    divisions, current = api.get_divisions()
    api.set_division(current)
    found = {"divisions": sorted(divisions), "current": current}
    found["accounts"] = len(api.ledgeraccounts.all())
    found["relations"] = len(api.relations.filter(filter="Blocked eq false"))
    found["vat"] = api.vatcodes.get_percentage(vat_code="2  ")
    try:
        api.relations.all()
    except http.HTTPError as refused:
        found["unfiltered"] = [refused.code, json.loads(refused.response)["error"]["message"]["value"]]

    Invoice([Decimal("100.00"), Decimal("49.95")], api=api).commit()
    customer = Customer(api=api).get_guid()
    made = api.invoices.get(invoice_number=NUMBER)
    found["entry"] = {name: made[name] for name in ("AmountDC", "VATAmountDC", "YourRef", "CustomerName", "Journal")}
    found["lines"] = sorted(line["AmountDC"] for line in made["SalesEntryLines"])
    Invoice([Decimal("10.00")], api=api).commit()
    found["changed"] = api.invoices.get(invoice_number=NUMBER)["AmountDC"]
    found["outstanding"] = [row["Amount"] for row in api.receivables.filter(relation_id=customer)]
    tomorrow = TODAY + timedelta(days=1)
    found["overdue"] = len(api.receivables.filter(duedate__lt=tomorrow))
    found["not overdue"] = len(api.receivables.filter(duedate__gte=tomorrow))
    found["all"] = len(api.receivables.filter(duedate__gte=TODAY - timedelta(days=3650)))
    print(json.dumps(found), flush=True)


main()
