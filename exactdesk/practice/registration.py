"""Numbers with right check digits for invented companies: VAT, chamber of commerce, bank account, payment reference."""

from random import Random


def dutch_fiscal_number(rng: Random) -> str:
    """Nine digits that pass the elfproef."""
    while True:
        digits = [rng.randint(1, 9), *(rng.randint(0, 9) for _ in range(7))]
        check = sum(weight * digit for weight, digit in zip(range(9, 1, -1), digits, strict=True)) % 11
        if check < 10:
            return "".join(map(str, digits)) + str(check)


def dutch_vat(rng: Random) -> str:
    return f"NL{dutch_fiscal_number(rng)}B01"


def belgian_company_number(rng: Random) -> str:
    """Ten digits, the last two the rest of 97."""
    stem = rng.randint(2_000_000, 9_999_999)
    return f"{stem:08d}{97 - stem % 97:02d}"


def german_vat(rng: Random) -> str:
    """Return DE and nine digits, the last by ISO 7064 mod 11, 10."""
    digits = [rng.randint(1, 9), *(rng.randint(0, 9) for _ in range(7))]
    product = 10
    for digit in digits:
        total = (digit + product) % 10 or 10
        product = total * 2 % 11
    return "DE" + "".join(map(str, digits)) + str((11 - product) % 10)


def iban(country: str, account: str) -> str:
    """Return the IBAN of a national account number (letters and digits, upper case)."""
    numbers = "".join(str(int(char, 36)) for char in account + country)
    return f"{country}{98 - int(numbers + '00') % 97:02d}{account}"


def dutch_iban(rng: Random) -> str:
    # A bank code that no bank has: nobody's account is hit by accident.
    return iban("NL", f"OEFE0{rng.randint(100_000_000, 999_999_999)}")


def belgian_iban(rng: Random) -> str:
    stem = 9_990_000_000 + rng.randint(0, 9_999_999)
    return iban("BE", f"{stem:010d}{stem % 97 or 97:02d}")


def german_iban(rng: Random) -> str:
    return iban("DE", f"99999999{rng.randint(0, 9_999_999_999):010d}")


def belgian_reference(stem: int) -> str:
    """The structured message of a payment: ten digits and the rest of 97, between pluses."""
    digits = f"{stem:010d}{stem % 97 or 97:02d}"
    return f"+++{digits[:3]}/{digits[3:7]}/{digits[7:]}+++"


def dutch_reference(stem: int) -> str:
    """The Dutch payment reference: 15 digits after a check digit by weights mod 11."""
    digits = f"{stem:015d}"
    weights = (2, 4, 8, 5, 10, 9, 7, 3, 6, 1)
    total = sum(int(digit) * weights[place % 10] for place, digit in enumerate(reversed(digits)))
    check = 11 - total % 11
    return str({10: 1, 11: 0}.get(check, check)) + digits


def creditor_reference(stem: str) -> str:
    """An ISO 11649 reference: RF, two check digits, and the stem (letters and digits, upper case)."""
    numbers = "".join(str(int(char, 36)) for char in f"{stem}RF")
    return f"RF{98 - int(numbers + '00') % 97:02d}{stem}"
