// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace fakes::certificates {

/// PEM. All are for mx.test.example and *.wild.test.example unless said otherwise, signed by testCa.
struct Identity
{
    QByteArray certificate, key;
};
extern const QByteArray testCa;
extern const Identity good;
extern const Identity expired; ///< since 2001
extern const Identity future;  ///< not before 2090
extern const Identity selfSigned;
extern const Identity weak;      ///< RSA 1024
extern const Identity byAddress; ///< 127.0.0.1 and ::1
extern const Identity manyNames; ///< host1.many.example to host100.many.example

} // namespace fakes::certificates
