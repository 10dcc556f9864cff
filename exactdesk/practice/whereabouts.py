"""Who is signed in, and the administrations there are."""

from datetime import datetime

from exactdesk.practice.ledger import Facts
from exactdesk.practice.values import Row, millis
from exactdesk.practice.world import User


def me(user: User, facts: Facts, language: str, now: datetime) -> Row:
    """The one record of current/Me; `facts` those of the administration the user is in."""
    first, _, last = user.full_name.partition(" ")
    return {
        "UserID": user.id,
        "CurrentDivision": facts.code,
        "AccountingDivision": facts.code,
        "FullName": user.full_name,
        "FirstName": first,
        "LastName": last,
        "UserName": user.login,
        "Email": user.login if "@" in user.login else f"{user.login}@kantoor.example",
        "Language": "EN" if language == "en" else "NL",
        "LanguageCode": "en-GB" if language == "en" else "nl-NL",
        "Legislation": 2 if facts.country == "BE" else 1,
        "DivisionCustomerCode": facts.customer_code.rjust(18),
        "DivisionCustomerName": facts.customer_name,
        "ServerTime": f"/Date({millis(now)})/",
        "ServerUtcOffset": 0,
        "IsClientUser": False,
    }


def system_division(facts: Facts, current: int) -> Row:
    """One record of system/Divisions."""
    return {
        "Code": facts.code,
        "Hid": facts.hid,
        "Description": facts.name,
        "Status": facts.status,
        "BlockingStatus": facts.blocking,
        "Country": facts.country.ljust(3),
        "Currency": facts.currency,
        "Current": facts.code == current,
        "CustomerCode": facts.customer_code.rjust(18),
        "CustomerName": facts.customer_name,
        "AddressLine1": facts.address,
        "City": facts.city,
        "Postcode": facts.postcode,
        "ChamberOfCommerceNumber": facts.chamber_number,
        "VATNumber": facts.vat_number,
        "IsMainDivision": facts.is_main,
        "IsDossierDivision": False,
        "IsPracticeDivision": False,
        "IsHRDivision": False,
        "Legislation": "2" if facts.country == "BE" else "1",
        "TemplateCode": facts.country + "STD",
    }


def hrm_division(facts: Facts) -> Row:
    """One record of hrm/Divisions; its Status counts otherwise: 0 regular, 1 archived."""
    return {
        "Code": facts.code,
        "HID": facts.hid,
        "Description": facts.name,
        "Status": 1 if facts.status == 2 else 0,
        "BlockingStatus": facts.blocking,
        "Country": facts.country.ljust(3),
        "CountryDescription": "België" if facts.country == "BE" else "Nederland",
        "Currency": facts.currency,
        "CurrencyDescription": "Euro",
        "CustomerCode": facts.customer_code.rjust(18),
        "CustomerName": facts.customer_name,
        "Main": facts.is_main,
        "VATNumber": facts.vat_number,
    }
