// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/saverecords.h"

#include "formats/formattable.h"
#include "setup/setupfile.h"
#include "wizard/setupwizard.h"
#include "wizard/widgets/savedialog.h"

namespace wizard {

using namespace Qt::StringLiterals;

void askAndSaveRecords(SetupWizard &wizard)
{
    SaveQuestion question{u"saveRecordsDialog"_s, SetupWizard::tr("Save the records"), {}, {}, {}};
    for (const formats::Format *format : formats::formatTable()) {
        const QString extension = QString::fromLatin1(format->extension);
        question.nameFilters.append(u"%1 (*.%2)"_s.arg(formats::formatName(*format), extension));
        question.suffixes.append(extension);
    }
    question.fileName = setup::safeFileName(wizard.setup().domain, question.suffixes.value(0));
    askWhereToSave(&wizard, question, [&wizard](const QString &path, int filter) {
        const formats::Format *format = formats::formatTable().value(filter);
        const setup::MailSetup &setup = wizard.setup();
        const QByteArray data = format ? format->write(records::plannedRecords(setup), setup) : QByteArray();
        if (data.isEmpty())
            wizard.tell(SetupWizard::tr("This format cannot hold these records safely. Choose another one."));
        else if (const setup::FileError error = setup::saveAtomically(path, data))
            wizard.tell(setup::fileErrorText(error));
    });
}

} // namespace wizard
