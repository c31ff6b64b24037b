// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/printable.h"
#include "setup/sentence.h"
#include "setup/setupfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace setup {

namespace {

using Kind = FileError::Kind;

/// Which kind of failure a write was. QSaveFile's error() says nothing about a full disk, so the folder is
/// asked.
Kind writeFailure(const QString &folder, qint64 needed, QFileDevice::FileError error)
{
    const QStorageInfo storage(folder);
    if (error == QFileDevice::ResourceError || (storage.isValid() && storage.bytesAvailable() < needed))
        return Kind::DiskFull;
    if (storage.isValid() && storage.isReadOnly())
        return Kind::FolderReadOnly;
    return error == QFileDevice::NoError ? Kind::DiskFull : Kind::CannotWrite;
}

/// Devices such as /dev/null cannot be replaced by a new file; they are written to.
FileError writeToDevice(const QString &path, const QByteArray &data)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return {Kind::CannotWrite, file.errorString()};
    if (file.write(data) != data.size())
        return file.error() == QFileDevice::ResourceError ? FileError{Kind::DiskFull, path}
                                                          : FileError{Kind::CannotWrite, file.errorString()};
    return {};
}

} // namespace

FileError saveAtomically(const QString &path, const QByteArray &data)
{
    const QFileInfo target(path);
    const QString folder = target.absolutePath();
    if (path.isEmpty() || target.isDir())
        return {Kind::IsFolder, path};
    if (!QFileInfo(folder).isDir())
        return {Kind::FolderMissing, folder};
    if (target.exists() && !target.isFile())
        return path.startsWith("/dev/"_L1) ? writeToDevice(path, data) : FileError{Kind::NotAFile, path};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        const bool folderClosed = !QFileInfo(folder).isWritable() || QStorageInfo(folder).isReadOnly();
        return {folderClosed ? Kind::FolderReadOnly : Kind::CannotWrite,
                folderClosed ? folder : file.errorString()};
    }
    const bool written = file.write(data) == data.size();
    if (!written)
        file.cancelWriting();
    if (file.commit())
        return {};
    const Kind kind = writeFailure(folder, data.size(), file.error());
    return {kind, kind == Kind::CannotWrite ? file.errorString() : folder};
}

std::optional<QJsonObject> loadJson(const QString &path, qint64 maximumBytes, FileError *error)
{
    const auto refuse = [error](Kind kind, const QString &detail) -> std::optional<QJsonObject> {
        if (error)
            *error = {kind, detail};
        return {};
    };
    const QFileInfo info(path);
    if (path.isEmpty())
        return refuse(Kind::CannotOpen, u"\"\""_s);
    if (info.exists() && !info.isFile())
        return refuse(info.isDir() ? Kind::IsFolder : Kind::NotAFile, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Kind::CannotOpen, u"%1: %2"_s.arg(path, file.errorString()));
    if (file.size() > maximumBytes)
        return refuse(Kind::TooLarge, path);
    const QByteArray bytes = file.read(maximumBytes + 1); // a file in /proc has size 0, and a file may grow
    if (bytes.size() > maximumBytes)
        return refuse(Kind::TooLarge, path);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return refuse(Kind::NotJson, u"%1 (%2)"_s.arg(path, QString::number(parseError.offset)));
    if (!document.isObject())
        return refuse(Kind::NotASetup, path);
    return document.object();
}

QString fileErrorText(const FileError &error)
{
    const auto text = [&error](const char *source) {
        return sentence("setup", source, {printable(error.detail, 400)});
    };
    switch (error.kind) {
    case Kind::None: return {};
    case Kind::CannotOpen: return text(QT_TRANSLATE_NOOP("setup", "The file could not be opened: %1"));
    case Kind::TooLarge:
        return text(
            QT_TRANSLATE_NOOP("setup", "%1 is far too large to be a file of this program; it was not read."));
    case Kind::NotJson:
        return text(
            QT_TRANSLATE_NOOP("setup", "The file is damaged or of another kind: %1 cannot be read as JSON."));
    case Kind::NotASetup:
        return text(
            QT_TRANSLATE_NOOP("setup", "%1 was not saved by this program, or it is another kind of file."));
    case Kind::NotAReport:
        return text(QT_TRANSLATE_NOOP("setup", "This is not a report that this program saved as JSON."));
    case Kind::NewerVersion:
        return text(QT_TRANSLATE_NOOP("setup",
                                      "The file was saved by a newer version of this program. Install that "
                                      "version to open it."));
    case Kind::BadValue:
        return text(QT_TRANSLATE_NOOP("setup",
                                      "The file is damaged: the entry \"%1\" is missing or has an impossible "
                                      "value."));
    case Kind::CannotWrite: return text(QT_TRANSLATE_NOOP("setup", "The file could not be written: %1"));
    case Kind::IsFolder: return text(QT_TRANSLATE_NOOP("setup", "\"%1\" is a folder. Choose a file name."));
    case Kind::NotAFile:
        return text(QT_TRANSLATE_NOOP("setup", "\"%1\" is not an ordinary file. Choose another one."));
    case Kind::FolderMissing:
        return text(QT_TRANSLATE_NOOP(
            "setup", "The folder %1 does not exist. Choose another place, or create it first."));
    case Kind::FolderReadOnly:
        return text(QT_TRANSLATE_NOOP("setup", "You may not write to the folder %1. Choose another place."));
    case Kind::DiskFull:
        return text(QT_TRANSLATE_NOOP("setup",
                                      "The file could not be written completely; is the disk with %1 full? "
                                      "Nothing was changed. Make room or choose another place."));
    }
    return {};
}

QString safeFileName(const QString &domain, const QString &extension)
{
    const auto ldh = [](const QString &text, qsizetype longest) {
        QString result;
        for (const QChar character : text.toLower().left(longest)) {
            const bool good =
                (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
            if (good || (!result.isEmpty() && !result.endsWith(u'-')))
                result += good ? character : u'-';
        }
        while (result.endsWith(u'-'))
            result.chop(1);
        return result;
    };
    static constexpr std::array reserved{"con", "prn", "aux", "nul", "com", "lpt"};
    QString base = ldh(domain, 120);
    // Windows keeps CON, PRN, AUX, NUL, COM0 to COM9 and LPT0 to LPT9 for devices, with any extension.
    const bool isDevice = std::any_of(reserved.begin(), reserved.end(), [&base](const char *name) {
        return base.startsWith(QLatin1StringView(name)) && base.size() <= 4;
    });
    if (base.isEmpty() || isDevice)
        base = base.isEmpty() ? u"mail-domain"_s : u"domain-"_s + base;
    const QString suffix = ldh(extension, 16);
    return suffix.isEmpty() ? base : base + u'.' + suffix;
}

} // namespace setup
