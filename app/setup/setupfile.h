// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/mailsetup.h"

#include <QJsonObject>

#include <optional>

class QIODevice;

namespace setup {

/// Why a file could not be read or written. `detail` is for the sentence: a path, a key, a system message.
struct FileError
{
    enum class Kind {
        None,
        CannotOpen,
        TooLarge,
        NotJson,
        NotASetup,
        NotAReport,
        NewerVersion,
        BadValue,
        CannotWrite,
        IsFolder,       ///< the path given is a folder
        NotAFile,       ///< a pipe, socket or device
        FolderMissing,  ///< no folder to write into
        FolderReadOnly, ///< no permission to write into the folder, or a read-only medium
        DiskFull        ///< a guess: the write failed without a reason
    };
    Kind kind = Kind::None;
    QString detail;
    [[nodiscard]] explicit operator bool() const { return kind != Kind::None; }
};
[[nodiscard]] QString fileErrorText(const FileError &error);

[[nodiscard]] QJsonObject toJson(const MailSetup &setup);
/// Reads an object written by toJson(). Unknown keys are ignored, wrong types and values refused, sizes
/// bounded.
[[nodiscard]] std::optional<MailSetup> setupFromJson(const QJsonObject &object, FileError *error);

/// `{"schema": "mxwizard-setup-1", "setup": {...}}`, at most 1 MiB; saving is atomic (saveAtomically()).
[[nodiscard]] FileError saveSetup(const MailSetup &setup, const QString &path);
[[nodiscard]] std::optional<MailSetup> loadSetup(const QString &path, FileError *error);

/// Writes all of `data` or leaves the old file as it was (QSaveFile). A full disk, a read-only folder and a
/// missing folder are told apart.
[[nodiscard]] FileError saveAtomically(const QString &path, const QByteArray &data);
/// Reads a whole JSON object of at most `maximumBytes`.
[[nodiscard]] std::optional<QJsonObject> loadJson(const QString &path, qint64 maximumBytes, FileError *error);

/// A file name without folder for `domain`, safe on every system: LDH characters only, no reserved device
/// name.
[[nodiscard]] QString safeFileName(const QString &domain, const QString &extension);

} // namespace setup
