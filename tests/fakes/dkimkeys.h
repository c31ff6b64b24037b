// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// Public keys in base64, as p= holds them; the private halves were thrown away.
namespace fakes::keys {

// clang-format off
inline const QByteArray rsa512 =
    "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAMPTqxhgflI0bOzGUb2qVq9eTmmrGrmsDNvhFNTqL6ScoXUpgbkiq/Sq7s"
    "X2jFfTitPlshYzVdaw3hjAq22YlBUCAwEAAQ==";
inline const QByteArray rsa1024 =
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCrQ090rjHRGrCzUwmdS4K+eQx52OKhWxMzH2FOcuYJmst4xC98fr"
    "9uVCn0YuJOAeyF+ZtnFSC0fogoPBFTmw4sOMv85CVZHz8/zKZ1WQ9WuO0jl2t/HfI2iy1ioVK6H2JQ75uza4ZB6tmw"
    "2gStCZbHr2s5/LO61m/DDGKB3L2RkwIDAQAB";
inline const QByteArray rsa2048 =
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1VCkq7JRiLCaw1RHOj9H91ZMHwgJZkitRVo2x2accCji43"
    "aL5/DbgpiSpHwasbu7Q51lOaqQU7YGH/bItY4IU/6cQey8Ng7yQWxhMSDbrcFQal4tDM4wmt5YkbZLWb85UXm9L9aZ"
    "tV4+lux3bHgWfuA6BKRmPvCFJViGRMgVP3cM03WibMP/ZPS06z7LqH3IJSx5I5+UFTlVPlQoqoFXtPVnZdHR/N8MXw"
    "cnUPwxtg42/iQXcuwp46oXuuMOnAKUVTMf3DWSDRGQvTt4ohY/piR4XrooZXl294uzge8QPwCIigB9k612dcRQ67RG"
    "37EBjHwnwQf238SiKmscAfhFHQIDAQAB";
inline const QByteArray otherRsa2048 =
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqhXdg9djPSh6Go4bFe/k7Z7ROJaj/naMoM9w70Y9MNuFFm"
    "NoHxWC5BTuyGEICf1kKCodm2W3FU0VoaPjvwOpbbU8xm0cQFC9mTq0s1v5tJKAydMp6DdUYEuKDJFWSJ9utjVuswua"
    "qZHsvXwKPSsxmK1F+13E55ETpGG+B6BaVlVR6IVTAKQ0+2FwF8bbQaqY07V15jyMdl694lJmj02PuT7ombn0f36cjp"
    "3g5PWiCOg/j8+PsolpZIRFQbWmaucdcz1vFnnh05wWeONJ4erq7d0ETlxU1iGiWXtjSERvBw2awWNpiwMw0PLyhK3v"
    "Oy4CWQzRPntxRKoaApHkFJAYjQIDAQAB";
/// rsa2048 as an RSAPublicKey (PKCS #1).
inline const QByteArray bareRsa2048 =
    "MIIBCgKCAQEA1VCkq7JRiLCaw1RHOj9H91ZMHwgJZkitRVo2x2accCji43aL5/DbgpiSpHwasbu7Q51lOaqQU7YGH/"
    "bItY4IU/6cQey8Ng7yQWxhMSDbrcFQal4tDM4wmt5YkbZLWb85UXm9L9aZtV4+lux3bHgWfuA6BKRmPvCFJViGRMgV"
    "P3cM03WibMP/ZPS06z7LqH3IJSx5I5+UFTlVPlQoqoFXtPVnZdHR/N8MXwcnUPwxtg42/iQXcuwp46oXuuMOnAKUVT"
    "Mf3DWSDRGQvTt4ohY/piR4XrooZXl294uzge8QPwCIigB9k612dcRQ67RG37EBjHwnwQf238SiKmscAfhFHQIDAQAB";
inline const QByteArray ed25519 =
    "ZlQfFQY2rqqh/pYUwUlb567ojKebxgNGDwmM5tmLkA8=";
/// ed25519 as a SubjectPublicKeyInfo.
inline const QByteArray wrappedEd25519 =
    "MCowBQYDK2VwAyEAZlQfFQY2rqqh/pYUwUlb567ojKebxgNGDwmM5tmLkA8=";
inline const QByteArray ellipticCurve =
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEYu3e7zFYXD2NlFI3O3SqipsYLXTSAQbTiABDSlBVpXRTbBbQSeOy4A"
    "63riRs4Zd7/xumTyPMeOb3ypDPpywthQ==";
// clang-format on

} // namespace fakes::keys
