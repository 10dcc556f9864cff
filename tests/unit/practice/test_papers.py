"""Documents with their attachments, and subscriptions to webhooks."""

import base64
import json

import pytest

from tests.unit.practice.client import TRADE, Client, code_of, content_of, make_client, text_of

DOCUMENTS, ATTACHMENTS, HOOKS = "documents/Documents", "documents/DocumentAttachments", "webhooks/WebhookSubscriptions"
UNKNOWN = "00000000-0000-0000-0000-00000000dead"


def test_a_document_with_its_file(client: Client) -> None:
    kinds = {row["Description"]: row["ID"] for row in client.rows("documents/DocumentTypes")}
    owner = client.id_of("crm/Accounts", "1001")
    made = content_of(client.post(DOCUMENTS, {"Subject": "Bon", "Type": kinds["Overig"], "Account": owner}))
    assert (made["TypeDescription"], made["AccountCode"], made["HasEmptyBody"]) == ("Overig", "1001".rjust(18), True)
    held = "één bon".encode()
    sent = {"Document": made["ID"], "FileName": "bon één.txt", "Attachment": base64.encodebytes(held).decode()}
    file = content_of(client.post(ATTACHMENTS, sent))
    assert file["FileSize"] == len(held)
    answer = client.send("GET", f"{file['Url']}&Download=1")
    assert (answer.status, answer.body) == (200, held)
    assert answer.headers["Content-Disposition"] == "attachment; filename*=UTF-8''bon%20%C3%A9%C3%A9n.txt"
    client.token = ""
    assert client.send("GET", str(file["Url"])).status == 401


def test_a_document_takes_its_files_along_when_it_is_deleted(client: Client) -> None:
    made = content_of(client.post(DOCUMENTS, {"Subject": "Bon", "Type": 55}))
    file = content_of(client.post(ATTACHMENTS, {"Document": made["ID"], "FileName": "a", "Attachment": "AAAA"}))
    assert client.delete(DOCUMENTS, made["ID"]).status == 204
    assert client.rows(ATTACHMENTS) == []
    gone = client.rows("sync/Deleted", filter="Timestamp gt 1L", select="EntityKey,EntityType")
    assert [(row["EntityKey"], row["EntityType"]) for row in gone] == [(file["ID"], 4), (made["ID"], 6)]
    assert client.send("GET", str(file["Url"])).status == 404


@pytest.mark.parametrize(
    ("path", "body", "status", "says"),
    [
        (DOCUMENTS, {"Type": 55}, 500, "Verplicht: Onderwerp"),
        (DOCUMENTS, {"Subject": "x", "Type": 9999}, 500, "Ongeldige referentie: Documenttype"),
        (DOCUMENTS, {"Subject": "x", "Type": 55, "Account": UNKNOWN}, 500, "Ongeldige referentie: Relatie"),
        (DOCUMENTS, {"Subject": "x", "Type": 55, "Category": UNKNOWN}, 500, "Ongeldige referentie: Categorie"),
        (ATTACHMENTS, {"FileName": "a", "Attachment": "AAAA"}, 500, "Verplicht: Document"),
        (
            ATTACHMENTS,
            {"Document": UNKNOWN, "FileName": "a", "Attachment": "AA=="},
            500,
            "Ongeldige referentie: Document",
        ),
        (ATTACHMENTS, {"Document": UNKNOWN, "FileName": "a", "Attachment": "no base64!"}, 400, "'Attachment' to type"),
        (HOOKS, {"Topic": "Accounts"}, 500, "Verplicht: Callback URL"),
        (HOOKS, {"Topic": "Accounts", "CallbackURL": "http://kantoor.example/x"}, 500, "Ongeldig: Callback URL"),
        (HOOKS, {"Topic": "Dingen", "CallbackURL": "https://kantoor.example/x"}, 500, "Ongeldig: Onderwerp"),
    ],
)
def test_what_does_not_belong_is_refused(
    client: Client, path: str, body: dict[str, object], status: int, says: str
) -> None:
    answer = client.post(path, body)
    assert (answer.status, says in text_of(answer)) == (status, True), text_of(answer)


def test_a_subscription_is_made_changed_and_ended(client: Client) -> None:
    made = content_of(client.post(HOOKS, {"Topic": "Accounts", "CallbackURL": "https://kantoor.example/hook"}))
    assert made["ClientID"] == client.service.options.client_id
    assert client.put(HOOKS, made["ID"], {"CallbackURL": "ftp://kantoor.example"}).status == 500
    assert client.put(HOOKS, made["ID"], {"CallbackURL": "https://kantoor.example/other"}).status == 204
    assert [row["CallbackURL"] for row in client.rows(HOOKS)] == ["https://kantoor.example/other"]
    assert client.delete(HOOKS, made["ID"]).status == 204


def test_a_subscription_stays_within_the_domain_of_the_redirect() -> None:
    address = "https://kantoor.example/terug"
    client = make_client(redirect_uri=address)
    code = code_of(client.authorise(redirect_uri=address))
    client.token = str(json.loads(client.exchange(code, redirect_uri=address).body)["access_token"])
    body = {"Topic": "Accounts", "CallbackURL": "https://elders.example/hook"}
    assert text_of(client.post(HOOKS, body, TRADE)) == "Ongeldig: Callback URL"
    assert client.post(HOOKS, body | {"CallbackURL": "https://kantoor.example/hook"}).status == 201
