// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/setupwizard.h"

#include "setup/domainname.h"
#include "setup/setupfile.h"
#include "simulation/simulatedinternet.h"
#include "wizard/pages/diagnosepage.h"
#include "wizard/pages/domainpage.h"
#include "wizard/pages/donepage.h"
#include "wizard/pages/lannamespage.h"
#include "wizard/pages/outsidemailboxpage.h"
#include "wizard/pages/panelpage.h"
#include "wizard/pages/programspage.h"
#include "wizard/pages/recordspage.h"
#include "wizard/pages/serverspage.h"
#include "wizard/pages/startpage.h"
#include "wizard/widgets/savedialog.h"
#include "wizard/widgets/sidepanel.h"

#include <QIcon>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>

namespace wizard {

using namespace Qt::StringLiterals;

namespace {

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 128, 256})
        icon.addFile(u":/mxwizard/icons/mxwizard-%1.png"_s.arg(size));
    return icon;
}

Way wayOf(setup::Mode mode)
{
    switch (mode) {
    case setup::Mode::Internet: return Way::Internet;
    case setup::Mode::Lan: return Way::Lan;
    case setup::Mode::Map: return Way::Map;
    }
    return Way::Internet;
}

} // namespace

std::optional<PageId> pageAfter(PageId page, Way way)
{
    switch (page) {
    case PageId::Start: return way == Way::Diagnose ? PageId::Diagnose : PageId::Domain;
    case PageId::Domain: return way == Way::Map ? PageId::OutsideMailbox : PageId::Servers;
    case PageId::Servers: return way == Way::Lan ? PageId::LanNames : PageId::Records;
    case PageId::Records: return PageId::Panel;
    case PageId::Panel: return PageId::Programs;
    case PageId::Programs: return PageId::Diagnose;
    case PageId::LanNames: return PageId::Diagnose;
    case PageId::OutsideMailbox: return PageId::Diagnose;
    case PageId::Diagnose: return way == Way::Diagnose ? std::nullopt : std::optional(PageId::Done);
    case PageId::Done: return std::nullopt;
    }
    return std::nullopt;
}

SetupWizard::SetupWizard(wizard::WizardOptions options, QWidget *parent)
    : QWizard(parent), m_options(std::move(options)), m_recent(m_options.recentFile), m_side(new SidePanel)
{
    setObjectName(u"setupWizard"_s);
    setWindowFlags(Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowMinMaxButtonsHint |
                   Qt::WindowCloseButtonHint);
    setWindowIcon(programIcon());
    setWizardStyle(
        ClassicStyle); // the one that looks the same everywhere and leaves the window's frame alone
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setOption(IgnoreSubTitles); // pages have a lead of their own below the title, so that all look alike
    setOption(NoBackButtonOnStartPage);
    setOption(NoCancelButtonOnLastPage);
    m_setup.smtpPort = m_options.smtpPort;
    QStringList names;
    for (int page = 0; page <= int(PageId::Done); ++page)
        names.append(stepName(PageId(page)));
    m_side->setWidestOf(names);
    setSideWidget(m_side);
    // The other pages are made when they are first gone to: the window is there sooner.
    ensurePage(int(PageId::Start));
    setStartId(int(PageId::Start));
    addButtons();
    connect(this, &QWizard::currentIdChanged, this, [this](int id) {
        showStep();
        if (id == int(PageId::Diagnose))
            rememberSetup(); // complete enough to come back to, even if this is the last that is seen of the
                             // program
    });
    connect(this, &SetupWizard::wayChanged, this, &SetupWizard::showStep);
    showStep();

    const QFontMetrics metrics(font());
    const QSize room = screen()->availableGeometry().size() - QSize(metrics.height(), metrics.height() * 3);
    resize(QSize(metrics.averageCharWidth() * 165, metrics.height() * 48).boundedTo(room));
}

SetupWizard::~SetupWizard() = default;

QWizardPage *SetupWizard::makePage(PageId id)
{
    switch (id) {
    case PageId::Start: return new StartPage(*this);
    case PageId::Domain: return new DomainPage(*this);
    case PageId::Servers: return new ServersPage(*this);
    case PageId::Records: return new RecordsPage(*this);
    case PageId::Panel: return new PanelPage(*this);
    case PageId::Programs: return new ProgramsPage(*this);
    case PageId::LanNames: return new LanNamesPage(*this);
    case PageId::OutsideMailbox: return new OutsideMailboxPage(*this);
    case PageId::Diagnose: return new DiagnosePage(*this);
    case PageId::Done: return new DonePage(*this);
    }
    return nullptr;
}

void SetupWizard::ensurePage(int id)
{
    if (id >= 0 && !page(id))
        setPage(id, makePage(PageId(id)));
}

bool SetupWizard::validateCurrentPage()
{
    const bool valid = QWizard::validateCurrentPage();
    if (valid)
        ensurePage(nextId());
    return valid;
}

void SetupWizard::addButtons()
{
    setButtonText(BackButton, tr("&Back"));
    setButtonText(NextButton, tr("&Next"));
    setButtonText(FinishButton, tr("&Finish"));
    setButtonText(CancelButton, tr("Close"));
    auto *setupButton = new QPushButton(tr("&Setup"));
    setupButton->setObjectName(u"setupButton"_s);
    setupButton->setAccessibleDescription(tr("Save the setup to a file or open another one"));
    auto *menu = new QMenu(setupButton);
    menu->setObjectName(u"setupMenu"_s);
    QAction *save = menu->addAction(tr("&Save setup..."), this, &SetupWizard::askAndSave);
    save->setObjectName(u"saveSetupAction"_s);
    QAction *open = menu->addAction(tr("&Open setup file..."), this, &SetupWizard::askAndOpen);
    open->setObjectName(u"openSetupAction"_s);
    connect(menu, &QMenu::aboutToShow, save,
            [this, save] { save->setEnabled(!m_setup.domain.isEmpty() || currentId() > 0); });
    setupButton->setMenu(menu);
    setButton(CustomButton1, setupButton);
    setOption(HaveCustomButton1);
    setButtonLayout(
        {CustomButton1, Stretch, BackButton, NextButton, CommitButton, FinishButton, CancelButton});
}

int SetupWizard::nextId() const
{
    if (currentId() < 0)
        return -1;
    const auto next = pageAfter(PageId(currentId()), m_way);
    return next ? int(*next) : -1;
}

QList<PageId> SetupWizard::steps() const
{
    QList<PageId> result;
    for (std::optional page = PageId::Start; page; page = pageAfter(*page, m_way))
        result.append(*page);
    return result;
}

QString SetupWizard::stepName(PageId page)
{
    switch (page) {
    case PageId::Start: return tr("Start");
    case PageId::Domain: return tr("Domain");
    case PageId::Servers: return tr("Mail servers");
    case PageId::Records: return tr("DNS records");
    case PageId::Panel: return tr("Control panel");
    case PageId::Programs: return tr("Router and programs");
    case PageId::LanNames: return tr("Names in the LAN");
    case PageId::OutsideMailbox: return tr("Outside mailbox");
    case PageId::Diagnose: return tr("Diagnose");
    case PageId::Done: return tr("Done");
    }
    return {};
}

void SetupWizard::showStep()
{
    const QList<PageId> pages = steps();
    QStringList names;
    for (const PageId page : pages)
        names.append(stepName(page));
    m_side->setSteps(names, int(pages.indexOf(PageId(qMax(0, currentId())))));
    m_side->setSimulated(m_setup.simulated);
    const QString domain = setup::displayName(m_setup.domain);
    setWindowTitle(m_setup.simulated  ? tr("SIMULATION: %1 - MX Wizard").arg(domain)
                   : domain.isEmpty() ? tr("MX Wizard")
                                      : tr("%1 - MX Wizard").arg(domain));
}

void SetupWizard::setWay(Way way)
{
    m_way = way;
    switch (way) {
    case Way::Internet: m_setup.mode = setup::Mode::Internet; break;
    case Way::Lan: m_setup.mode = setup::Mode::Lan; break;
    case Way::Map: m_setup.mode = setup::Mode::Map; break;
    case Way::Diagnose: break;
    }
    Q_EMIT wayChanged();
}

void SetupWizard::restartWith(const setup::MailSetup &setup, Way way)
{
    restart(); // every visited page stores what it has into the setup that goes
    rememberSetup();
    m_setup = setup;
    m_way = way;
    m_lastReport.reset();
    setOutsideLogIn({}); // a password belongs to one mailbox
    Q_EMIT setupReplaced();
    Q_EMIT wayChanged();
}

void SetupWizard::showSetup(const setup::MailSetup &setup)
{
    m_beforeSimulation.reset();
    restartWith(setup, wayOf(setup.mode));
    next();
}

void SetupWizard::diagnoseSetup(const setup::MailSetup &setup)
{
    m_beforeSimulation.reset();
    restartWith(setup, Way::Diagnose);
    next();
}

void SetupWizard::startSimulation(const QString &domain)
{
    const auto demo = simulation::demoSetup(domain);
    if (!demo)
        return;
    const auto before = m_setup.simulated ? m_beforeSimulation : std::optional(m_setup);
    restartWith(*demo, Way::Diagnose);
    m_beforeSimulation = before;
    next();
}

void SetupWizard::leaveSimulation()
{
    if (!m_setup.simulated)
        return;
    setup::MailSetup fresh;
    fresh.smtpPort = m_options.smtpPort;
    m_setup = m_beforeSimulation.value_or(fresh);
    m_beforeSimulation.reset();
    setOutsideLogIn({}); // a password belongs to one mailbox
    Q_EMIT setupReplaced();
    showStep();
}

bool SetupWizard::openSetup(const QString &path)
{
    setup::FileError error;
    const auto loaded = setup::loadSetup(path, &error);
    if (!loaded) {
        tell(setup::fileErrorText(error));
        return false;
    }
    showSetup(*loaded);
    rememberSetup();
    return true;
}

bool SetupWizard::saveSetup(const QString &path)
{
    if (auto *page = qobject_cast<WizardPage *>(currentPage()))
        page->keepInput();
    if (const setup::FileError error = setup::saveSetup(m_setup, path)) {
        tell(setup::fileErrorText(error));
        return false;
    }
    rememberSetup();
    return true;
}

void SetupWizard::askAndOpen()
{
    askWhatToOpen(this, u"openSetupDialog"_s, tr("Open setup file"),
                  {tr("Setup files (*.json)"), tr("All files (*)")},
                  [this](const QString &path) { openSetup(path); });
}

void SetupWizard::askAndSave()
{
    if (auto *page = qobject_cast<WizardPage *>(currentPage()))
        page->keepInput();
    askWhereToSave(this,
                   {u"saveSetupDialog"_s,
                    tr("Save setup"),
                    setup::safeFileName(m_setup.domain + u"-setup"_s, u"json"_s),
                    {tr("Setup files (*.json)")},
                    {u"json"_s}},
                   [this](const QString &path, int) { saveSetup(path); });
}

void SetupWizard::tell(const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("MX Wizard"), {}, QMessageBox::Ok, this);
    box->setObjectName(u"messageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(sentence);
    box->open();
}

void SetupWizard::exchangeSetup(const setup::MailSetup &setup)
{
    m_exchanged = m_setup;
    m_setup = setup;
}

void SetupWizard::rememberSetup()
{
    const auto add = [this](const setup::MailSetup &setup) {
        if (!setup.simulated && !setup.domain.isEmpty())
            m_recent.add(setup);
    };
    // That the list of the last setups cannot be written must not stop anybody from going on.
    if (m_exchanged)
        add(*m_exchanged);
    m_exchanged.reset();
    add(m_setup);
}

void SetupWizard::resizeEvent(QResizeEvent *event)
{
    m_side->setWindowWidth(event->size().width());
    QWizard::resizeEvent(event);
}

void SetupWizard::done(int result)
{
    QWizard::done(result);
    rememberSetup();
}

} // namespace wizard
