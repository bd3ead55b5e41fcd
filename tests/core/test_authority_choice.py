import pytest

from wizard.core.authority_choice import with_authority
from wizard.core.site import AuthorityKind, Certificate, Site


@pytest.mark.parametrize(
    ("name", "kind", "before", "after"),
    [
        ("Example Dental", AuthorityKind.PRIVATE, "", "Example Dental"),
        ("Example Dental", AuthorityKind.PRIVATE, "Example Group", "Example Group"),
        ("Example Dental", AuthorityKind.PUBLIC, "", ""),
        ("", AuthorityKind.PRIVATE, "", ""),
        ("E" * 65, AuthorityKind.PRIVATE, "", ""),
    ],
)
def test_a_private_authority_is_named_after_the_customer(
    name: str, kind: AuthorityKind, before: str, after: str
) -> None:
    site = with_authority(Site(name=name, certificate=Certificate(organization=before)), kind)
    assert site.certificate.authority is kind
    assert site.certificate.organization == after
