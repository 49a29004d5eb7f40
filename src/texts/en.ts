/**
 * The form and the card's words in plain English, as a reference: only the Japanese text counts. U+2060 keeps what
 * stands around a dash or a hyphen on one line, U+00A0 what a line must not end in the middle of.
 */
import type { CardWords, Catalogue } from './catalogue';

export const form: Catalogue = {
  service: {
    name: 'Eligibility self-\u2060check',
    scheme: 'Small Business Mutual Aid (小規模企業共済)',
    title: '{{heading}} | Small Business Mutual Aid: eligibility self-check',
    errorTitle: 'Error: {{title}}',
    description:
      'For people who received the postcard “Eligibility Confirmation Form” (加入資格確認書) of Small Business Mutual Aid (小規模企業共済). Check only the items that concern you, in a few minutes. What you enter is not sent.',
    skip: 'Skip to main content',
    noScript:
      'On this device, the screens that ask one question at a time do not work. Please read “Items on the postcard” below and reply directly with your postcard.',
    languages: 'Language',
    authority: 'This is a reference translation: only the Japanese text counts.',
    openAlone: 'Open on its own page',
  },
  mirror: {
    of: 'Copy of the reply side of the postcard',
    doNotPost: 'This is a copy. Do not post it.',
    notTrueSize: 'This copy is not the true size of the postcard.',
    doNotFill: 'In your case, do not fill in the oval (マーク欄).',
    ovalFilled: 'Mark sheet oval: fill it in',
    ovalEmpty: 'Mark sheet oval: leave it empty, do not fill it in',
    status: 'Status when you joined (ご加入時の地位※)',
    joined: 'Date you joined (ご加入年月日)',
    gloss: 'English',
    aggregation:
      'Combining (通算) means counting together the months for which contributions were paid under an earlier contract and the present one.',
  },
  statuses: {
    'sole-proprietor': 'Sole proprietor (個人事業主)',
    'company-officer': 'Company officer (会社等の役員)',
    'joint-manager': 'Joint manager (共同経営者)',
  },
  calendars: {
    showa: 'Shōwa (昭和)',
    heisei: 'Heisei (平成)',
    reiwa: 'Reiwa (令和)',
    western: 'Western calendar (西暦)',
  },
  eras: { showa: '昭和', heisei: '平成', reiwa: '令和' },
  months: {
    firstYear: '元',
    inEra: '{{era}}{{year}}年{{month}}月',
    names: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    western: '{{name}} {{year}}',
    or: ' or ',
    both: '{{wareki}} ({{western}})',
    days: Array.from({ length: 31 }, (_, i) => `${i + 1}`),
    day: '{{day}} {{name}} {{year}}',
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    weekday: '{{weekday}} {{day}}',
  },
  periods: {
    first: '{{to}} or\u00a0earlier',
    middle: 'From {{from}} to {{to}}',
    last: '{{from}} or\u00a0later',
    unknown: 'Not sure',
  },
  answers: {
    no: 'No, this was not my situation',
    yes: 'Yes, this was my situation',
    unsure: 'Not sure',
    'not-asked': 'Not needed (nothing to check)',
  },
  checks: {
    c1: {
      meaning:
        'On the day you joined, you were employed on an ongoing basis by a corporation or a sole proprietor, received a salary or wages, and also ran a business. Corporations here include not only companies but also schools, hospitals, cooperatives, public offices and others.',
      no: 'I was not employed on an ongoing basis (also if I only had contracts for work or services, 請負\u00a0or\u00a0委託, or casual work)',
      yes: 'On the day I joined, I was employed on an ongoing basis and also ran a business (also if I was about to leave that job)',
      unsure:
        'For example, I was a part-\u2060timer or on a short contract, or would like to look at papers (I can change this later)',
      applies: [
        'People who worked for a company, school, hospital, public office or similar and also ran a business, such as renting out apartments',
        'People who were employed on an ongoing basis by a sole proprietor and also ran their own business',
      ],
      spared: [
        'Doctors whose main work was their own practice, and who were also paid for work such as local authority health checks',
        'People whose main work was farming, and who had casual work only in the off-season',
        'Lawyers whose main work was law, and who also taught as visiting lecturers (非常勤講師) at a university',
        'People who started working for an employer after the day they joined',
      ],
    },
    c2: {
      meaning:
        'On the day you joined, you were an officer (役員: a director, an auditor or similar) of a corporation whose direct purpose is not profit, such as a cooperative association, a medical corporation, a general incorporated association (一般社団法人) or an NPO.',
      no: 'I was not an officer of this kind of corporation (officers of companies and enterprise cooperatives, 企業組合, and mere members: here too)',
      yes: 'On the day I joined, I was an officer of this kind of corporation (理事, 監事 or similar)',
      unsure:
        'For example, my post in a shopping street association was unpaid or in name only, and I hesitate (I can change this later)',
      applies: [
        'People who were the chair (理事長) or a director (理事) of a medical corporation',
        'People who were officers of a school corporation, social welfare corporation, general incorporated association, NPO or similar',
      ],
      spared: [
        'People who were officers of an enterprise cooperative (企業組合) or a joint business cooperative (協業組合): these are not a “cooperative association” (協同組合) here',
        'People who were officers of an agricultural corporation (農事組合法人) whose main work was farming',
        'People who were partners (社員) of a professional corporation (士業法人), such as a tax accountants’ corporation',
        'People who ran a clinic or similar as individuals, without forming a corporation',
      ],
    },
    c3: {
      meaning:
        'On the day you joined, besides being “{{status}}”, you also had a business that cannot join, or were an officer of a company or similar that cannot join. Only small businesses or companies (as a guide, {{staff}}\u00a0employees or fewer; most commerce and services {{tradeStaff}}\u00a0or\u00a0fewer): not meant.',
      no: 'I had no other business or officer post (also if I only had small ones that can join)',
      yes: 'On the day I joined, besides being “{{status}}”, I also had a business or an officer post that cannot join (also as an officer in name only)',
      unsure:
        'I would like to look up how large that company was, or I hesitate (I can change this later)',
      applies: [
        'People who were also officers of a medical corporation or another corporation in ②',
        'People who were also officers of a company with more employees than this scheme allows',
      ],
      spared: [
        'People whose only other activity was a small business of their own, or a post as officer of a small company',
      ],
      note: 'Family members and casual workers are not counted as employees.',
    },
    c4: {
      meaning:
        'On the day you joined, your work was selling life insurance as a sales representative (外務員, 営業職員) of a life insurance company.',
      no: 'I was not a life insurance sales representative (also if I only had my own agency)',
      yes: 'On the day I joined, I was a sales representative (外務員, 外交員, 営業職員 or similar) of a life insurance company',
      unsure:
        'For example, I was paid by commission only, or the kind of contract is not clear (I can change this later)',
      applies: [
        'People who were sales representatives of a life insurance company (also if the company called them by another name)',
      ],
      spared: [
        'People who were securities sales representatives (証券外務員)',
        'People who had stopped being life insurance sales representatives before the day they joined',
      ],
    },
    c5: {
      meaning:
        'On the day you joined, you were a student at a full-\u2060time day high school (全日制) or similar, and study was your main occupation.',
      no: 'I was not a full-\u2060time high school student or similar',
      yes: 'On the day I joined, I was a full-\u2060time high school student or similar, and study was my main occupation',
      unsure:
        'For example, I went to an evening school or a university, and I hesitate (I can change this later)',
      applies: [
        'People who went to a full-\u2060time day high school (全日制) and whose main occupation was study',
      ],
      spared: [
        'People who went to a part-\u2060time high school (定時制), a university or similar and really ran a business',
      ],
    },
    c6: {
      meaning:
        'On the day you joined, your name was not listed as an officer in the certificate of registered matters (登記事項証明書, earlier called 登記簿謄本) of the company or similar. The register of land and buildings is not meant.',
      no: 'On the day I joined, my name was listed as an officer in the register of the company or similar',
      yes: 'On the day I joined, my name was not listed as an officer in the register (also if I was an officer by title only, such as 執行役員, or joined before I was registered)',
      unsure:
        'For example, I was an officer of an enterprise cooperative (企業組合) who did not represent it, or would like to look at the register (I can change this later)',
      applies: [
        'People who were advisers (相談役, 顧問) or executive officers (執行役員) by title only, and were not registered as officers',
        'People who in fact ran the company, but were not registered as officers',
      ],
      spared: [
        'People who were registered on the day they joined, for example as directors (取締役), company auditors (監査役) or managing partners (業務執行社員)',
        'People who were registered on the day they joined, and left the post later',
      ],
      note: '“Company or similar” includes professional corporations (士業法人) and enterprise cooperatives (企業組合). By law, the register of an enterprise cooperative or similar does not list directors (理事) and auditors (監事) who do not represent it. If this was your case, choose “Not sure” and ask the advice desk (共済相談室).',
    },
    c7: {
      meaning:
        'On the day you joined, you were a family worker (専従者) in the business of your spouse or another family member. A sign is in whose name the tax return (確定申告) of the business was.',
      no: 'On the day I joined, I was the business owner and no one’s family worker (also if a family member was a family worker in my business)',
      yes: 'On the day I joined, I was a family worker in a business under the name of my spouse or another family member (also if I took it over later)',
      unsure:
        'For example, we ran it together or I helped without pay, and I hesitate (I can change this later)',
      applies: [
        'People who were paid as a family worker (専従者) in the business of their husband, wife, parent or another family member, and had no business of their own',
      ],
      spared: [
        'People who were not a family worker, and ran a business of their own, separate from the business of their family',
        'People who had taken over the business and become its owner before the day they joined',
      ],
      note: 'A family worker (専従者) is a person who works exclusively, for more than half of the year, in the business of a family member and shares a household budget with them. If your status became sole proprietor (個人事業主) when you combined contribution months (通算), this item is probably about the time you took that status.',
    },
    c8: {
      meaning:
        'This is about 4 retirement allowance schemes other than Small Business Mutual Aid (小規模企業共済). On the day you joined, you were a covered worker (被共済者) in one of them: the person who would receive the allowance. It does not mean an employer who enrolled their employees.',
      no: 'I was not a covered worker in any of the schemes (also if I only paid contributions for my employees)',
      yes: 'On the day I joined, I was a covered worker in one of the schemes (also through an employer, my family’s business or a voluntary association, 任意組合)',
      unsure:
        'For example, I only have a booklet from an earlier employer, or had not yet received the allowance (I can change this later)',
      applies: [
        'People whose employer or family’s business had enrolled them in Smaller Enterprise Retirement Allowance Mutual Aid (中小企業退職金共済, 中退共) or another of the 4 schemes',
        'Independent tradespeople (一人親方) who, through a voluntary association (任意組合), were covered workers (被共済者) in Construction Industry Retirement Allowance Mutual Aid (建設業退職金共済, 建退共)',
      ],
      spared: [
        'People who had stopped being covered workers in the 4 schemes before the day they joined',
        'People who were only in other schemes, such as Small Business Mutual Aid (小規模企業共済), Tokutaikyō (特退共) or Business Safety Mutual Aid (経営セーフティ共済)',
      ],
      note: 'The “mutual aid booklet” (共済手帳) of Kentaikyō (建退共) is different from the “mutual aid booklet” (共済手帳) of Small Business Mutual Aid (小規模企業共済). If you had a Kentaikyō (建退共) booklet in your own name, you were probably a covered worker (被共済者). Booklets that you kept for your employees do not count.',
    },
  },
  decides: {
    c1: {
      'sole-proprietor':
        'People who only worked under contracts for work or services (請負\u00a0or\u00a0委託), such as independent tradespeople (一人親方), do not count as employed.',
      'company-officer':
        'Officer’s pay (役員報酬) from that company itself is probably not the salary meant here. If you were also employed on an ongoing basis by another company, choose “Not sure”: that employment may be what ① means.',
      'joint-manager':
        'What the business owner paid you as a joint manager (共同経営者) is probably not the salary meant here. If you are unsure, choose “Not sure”.',
    },
    c6: {
      'company-officer':
        'If your status became company officer (会社等の役員) when you combined contribution months (通算), this is probably about the register at the time you took that status. This is your case if the month you joined is earlier than the founding of the company.',
    },
  },
  status: {
    about: [
      'This is not the reply: check here before you reply with the postcard.',
      'A few minutes (a little more if you look at papers). Voluntary.',
      'What you enter is not sent anywhere.',
    ],
    heading: 'What was your status when you joined?',
    hint: 'Printed on your postcard: “ご加入時の地位” (status when you joined).',
    jointManager: 'A person who manages together with a sole proprietor',
    unknownTitle: 'If you do not know your status',
    unknown:
      'Besides the postcard, you may also find it in your confirmation of contract details (契約内容確認書). If you cannot find it, please contact the advice desk (共済相談室).',
  },
  linked: {
    heading: 'The details from your postcard are filled in',
    hint: 'They are about the time you joined. If anything is different, press “Change”.',
    monthOnly:
      'The month you joined is filled in from your postcard. If it is different, press “Change”.',
    unreadable:
      'The details from your postcard could not be read. Answer the questions below as usual.',
  },
  secondCard: {
    title: 'A different postcard was opened',
    text: 'You can go on with your present answers, or start with the other postcard. If you start with the other one, your present answers are deleted.',
    goOn: 'Go on with my present answers',
    startOther: 'Start with the other postcard',
  },
  joined: {
    heading: 'In which year and month did you join?',
    hint: 'Enter it as printed on your postcard, next to “Date you joined (ご加入年月日)”. You do not need the day. For the first year of an era (元年), enter “1”.',
    eraLegend: 'Era (元号)',
    year: 'Year (年)',
    month: 'Month (月)',
    suggestion: 'Did you mean {{month}}?',
    accept: 'Yes, use {{month}}',
    unknown: 'I do not know the month I joined',
  },
  period: {
    heading: 'In which period did you join?',
    hint: 'If you know roughly when you joined, you can go on to the next question.',
    where:
      'You may also find the month you joined in your mutual aid booklet (共済手帳) or in papers from when your contract was made.',
  },
  check: {
    title: 'Check {{mark}}',
    lead: 'On the day you joined, in {{joined}}, was this your situation?',
    leadPeriod: 'On the day you joined (period: {{joined}}), was this your situation?',
    leadUnknown:
      'On the day you joined (month you joined: not known yet), was this your situation?',
    progress: 'Question {{n}} of {{total}}',
    explanation: 'Explanation',
    examples: 'See cases that are easy to mistake',
    applies: 'Whose situation this probably was',
    spared: 'Whose situation this probably was not',
    aggregated:
      'Joining as a joint manager (共同経営者) has been possible since {{since}}. If the month you joined is earlier, it is probably because you combined contribution months (通算). If your status and the month you joined are correct, please continue.',
    monthUnknown:
      'We ask this to be safe, because the month you joined is not known. Depending on the month, it is not needed.',
  },
  papers: {
    title: 'Papers that help you check',
    list: [
      'Copy of your tax return (確定申告書の控え)',
      'Certificate of registered matters (登記事項証明書; if the register is closed, 閉鎖登記簿)',
      'Mutual aid booklet (共済手帳) of Small Business Mutual Aid (小規模企業共済)',
      'Confirmation of contract details (契約内容確認書)',
      'Notice of contributions paid (掛金納付状況等のお知らせ)',
    ],
    change: 'You can change an answer at any time, up to the end.',
  },
  review: {
    heading: 'Please check what you answered',
    hint: 'They are in the same order as on the reply side of your postcard. Please check what was true on the day you joined.',
    dropped: 'No longer needed: {{marks}}. What you answered there is no longer used.',
    reasonStatus: 'Only for: {{status}}',
    reasonSince: 'Only for people who joined in {{month}} or later',
    reasonUnknown: 'Depending on the month you joined, not needed',
    monthUnknown:
      'Depending on the month you joined, not needed: {{marks}}. Please look up the month in your mutual aid booklet (共済手帳) or your confirmation of contract details (契約内容確認書), or ask the advice desk (共済相談室).',
    changeStatus: 'Change your status when you joined',
    changeJoined: 'Change the month you joined',
    changeAnswer: 'Change your answer to {{mark}}',
    change: 'Change',
    notReply:
      'Pressing the oval (マーク欄) on this screen does not send a reply. You reply with the postcard.',
    keep: 'If your answers are as things were at that time, there is no need to change them.',
  },
  result: {
    notReply: 'You have not replied yet. You reply by posting the postcard.',
    lead: 'This is your own check. It is not a decision by SMRJ (中小機構) about eligibility.',
    confirmed: {
      heading: 'You have checked: none of {{firstMark}}–\u2060{{lastMark}} was your situation',
      steps: [
        'Fill in the oval (マーク欄) on your postcard, as in the copy below.',
        'Put the filled-\u2060in postcard in a post box.',
      ],
      notAsked:
        'Not needed for you, although printed on the postcard: {{marks}}. You can fill in the oval without checking this.',
      replyForm: 'You can also reply with the official reply form instead of the postcard.',
    },
    contact: {
      heading: 'One or more items may have been your situation',
      affected: 'Items that may have been your situation: {{marks}}',
      unsureSteps: [
        'First, see “Papers that help you check” below, and look up what you can.',
        'If you find out, press “Back” and change your answer. You may also leave it at “Not sure”.',
      ],
      steps: [
        'Do not fill in the oval (マーク欄) on your postcard. Leave it empty.',
        'Put the postcard in a post box as it is, with the oval empty. That is the reply that something may have been your situation.',
        'SMRJ (中小機構) may contact you in {{month}} or later, to check the details.',
        'You do not need to write any comments on the postcard.',
        'If anything is unclear, see “If you need help” below.',
      ],
    },
    next: 'What to do next',
    voluntary: 'Taking part is voluntary. Not replying has no effect on your contract.',
    sheet: 'What you checked',
    date: 'Date of this check: {{date}}',
    status: 'Status when you joined',
    joined: 'Month you joined',
    print: 'Print',
    printLarge: 'Print in large letters',
    fileName: 'Small Business Mutual Aid eligibility self-check {{date}}',
    copy: 'Copy my answers',
    share: 'Share',
    printHint:
      'You cannot print from this screen. Please take a picture of the screen (a screenshot), or open this page in another browser.',
    otherBrowser: 'Your answers do not come along to another browser.',
    copyLink: 'Copy a link with your status and the month you joined',
    shared:
      'On a shared device, when you have finished, press “Start again”, close this tab and clear the browser’s history.',
    copied: 'Copied.',
    copiedAgain: 'Copied again.',
    copyByHand: 'Please select the text below and copy it.',
    restart: 'Start again',
  },
  copy: {
    title: 'Small Business Mutual Aid (小規模企業共済): eligibility self-check result',
    row: '{{mark}} {{answer}}',
    fact: '{{name}}: {{value}}',
    notReply: 'This is not the reply. You reply with the postcard.',
  },
  deadline: {
    before: 'The postcards arrive from about {{month}}. Please use this page when yours has come.',
    date: 'The reply deadline for the postcard is {{date}}.',
    passed:
      'The reply deadline ({{date}}) has passed. Before you post the card, please ask the advice desk (共済相談室).',
    askFirst:
      'Before you post the card, please ask the advice desk (共済相談室) how a reply after the deadline is treated.',
  },
  closed: {
    over: {
      heading: 'The check by postcard has ended',
      text: 'If you would like to reply now, or have a question about the postcard, please ask the advice desk (共済相談室) first. You can read the items on the postcard below.',
    },
    retired: {
      heading: 'This page is no longer in use',
      text: 'The check by postcard has ended. If anything is unclear, see “If you need help” below.',
    },
  },
  notices: {
    phoneBusy:
      'At present it is especially hard to get through by phone. If it is not urgent, please call on another day.',
    deskClosed: 'The phone of the advice desk (共済相談室) is closed from {{from}} to {{to}}.',
  },
  trust: {
    title: 'Who is asking, and is the postcard genuine?',
    lines: [
      'The check by postcard and this page are run by {{operator}} (SMRJ, 中小機構).',
      'The postcard is sent to everyone who is in the scheme, also to people who asked earlier and were found eligible.',
      'Its basis is {{basis}}: a rule by which reports about a contract can be asked for. Taking part is voluntary.',
      'What you reply is used for this check only. The postcards are disposed of properly after the work.',
      'Neither the postcard nor this page asks for a bank account, a password or money.',
      'You can compare the phone number of the desk on SMRJ’s (中小機構) own site.',
    ],
    site: 'See the site of SMRJ (中小機構, in Japanese)',
  },
  trouble: {
    title: 'Trouble with the postcard',
    cases: [
      'No postcard came, or it is lost: please ask the advice desk (共済相談室). You may also find the month you joined in papers such as your mutual aid booklet (共済手帳).',
      'Your address or name changed: there is a procedure. See “See procedures for changes and for combining months (in Japanese)” below.',
      'The contractor has died: the family is asked to tell the advice desk (共済相談室).',
      'You are no longer in the scheme: the check is for those who are. If a postcard came, please ask the advice desk (共済相談室).',
      'You were checked before: you are included this time, too. Please check once more.',
      'You qualified on the day you joined, and do not now: answer as things were on the day you joined. If your status has changed since, there are procedures for telling us and for combining months (通算); combining is limited to 1\u00a0year.',
    ],
    procedures: 'See procedures for changes and for combining months (in Japanese)',
  },
  desk: {
    title: 'If you need help',
    faq: 'See frequently asked questions (よくあるご質問, in Japanese)',
    form: 'See the website with the enquiry form (お問い合わせフォーム, in Japanese)',
    newTab: ' (opens in a new tab)',
    name: 'Advice desk (共済相談室)',
    call: 'Phone {{phone}}',
    hours: 'Weekdays {{from}} to {{to}}, except public holidays',
    open: 'The desk is open now, until {{to}}.',
    closed: 'The desk is closed now. It next opens on {{day}} at {{from}}.',
    busy: 'It can be very hard to get through by phone. Please see “frequently asked questions” first.',
  },
  aloud: { play: 'Read aloud', stop: 'Stop reading aloud' },
  leaflet: {
    title: 'Items on the postcard',
    lead: 'This is the full text of the items on the postcard. You can check them with this page alone, without answering the questions on the screen.',
    fillTitle: 'How to fill in the postcard',
    fillNone:
      'If none of the items was your situation, fill in the oval (マーク欄) and post the postcard.',
    fillSome:
      'If even one item was your situation, or if you are not sure, post it without filling in the oval.',
    writeHere:
      'On this sheet you can note the result of your check. The oval on it is only for your own records. You reply with the postcard.',
    aboutJoining: 'Every item is about the day you joined. It is not about today.',
  },
  errors: {
    title: 'Please check the following',
    inline: 'Error: {{message}}',
    statusMissing: 'Choose your status when you joined.',
    eraMissing: 'Choose an era (元号), or the western calendar (西暦).',
    yearMissing: 'Enter the year (年).',
    yearUnreadable: 'Enter the year (年) in numbers, as on your postcard (for example, 60).',
    westernYearShort:
      'Enter the year (年) of the western calendar (西暦) with 4 digits (for example, 1985).',
    monthMissing: 'Enter the month (月).',
    monthUnreadable: 'Enter the month (月) as a number from 1 to 12.',
    dayImpossible:
      'Check your postcard: the calendar does not have this day. You may leave the day out.',
    ambiguous:
      'This may mean {{one}} or {{other}}. Enter the year (年) and the month (月) in their own boxes, as on your postcard.',
    outsideEra: 'Check your postcard: the era you chose does not have this year and month.',
    westernUnderEra:
      'Check your postcard: the year (年) looks like a year of the western calendar (西暦).',
    beforeScheme: 'Enter {{start}}, when this scheme started, or a later year and month.',
    future: 'Enter this month or an earlier month.',
    periodMissing: 'Choose the period in which you joined. If you do not know, choose “Not sure”.',
    answerMissing: 'Choose one answer. If you are unsure, you can choose “Not sure”.',
    ovalMissing:
      'The oval (マーク欄) is not marked. When you have checked that none of {{firstMark}}–\u2060{{lastMark}} was your situation, press the oval.',
  },
  fault: {
    heading: 'This page can no longer be shown',
    text: 'We are sorry for the trouble. Please open the page again, or reply directly with your postcard. If you need help, please phone the advice desk (共済相談室).',
    goOn: 'Go on from where you were',
    again: 'Open again from the start',
  },
  back: 'Back',
  next: 'Continue',
  seeResult: 'See the result',
  andMark: ', ',
  footer: {
    about: 'About this page (in Japanese)',
    privacy:
      'What you enter is used only on this device and is not sent anywhere. If you press “Start again”, it is cleared. We do not ask for your name or contractor number (契約者番号). The browser’s own history, or a tab left open, may keep a record.',
    edition: 'Form edition {{edition}} ({{date}})',
  },
};

export const gloss: CardWords = {
  title:
    'Reconfirmation of the eligibility requirements at the time of joining Small Business Mutual Aid (小規模企業共済)',
  instruction: 'Please confirm that none of the following was your situation when you joined.',
  aggregation:
    '※ If you have completed the procedure to combine your contribution months (通算), this is your status after combining them.',
  notesTitle: 'Please note',
  notes: [
    'If even one item was your situation, please do not fill in the oval. Post the postcard as it is. In that case, we may contact you after the reply deadline.',
    'We cannot act on or reply individually to comments or anything else besides the filled-\u2060in oval.',
  ],
  fill: 'Please fill in the oval.',
  oval: 'I have confirmed that none of ①–\u2060⑧ above was my situation.',
  checks: {
    c1: {
      condition: '',
      sentence:
        'A salary earner (給与所得者) or company employee (サラリーマン) who also runs a business, such as renting out apartments.',
    },
    c2: {
      condition: '',
      sentence:
        'An officer of a cooperative association, medical corporation, school corporation, religious corporation, social welfare corporation, incorporated association, incorporated foundation, NPO (specified non-\u2060profit corporation) or other corporation whose direct purpose is not profit.',
    },
    c3: {
      condition: '',
      sentence:
        'A person who, besides the status they joined with (sole proprietor or officer), also has a business or an officer post that does not meet the eligibility conditions for joining.',
    },
    c4: {
      condition: '',
      sentence: 'A life insurance sales representative.',
    },
    c5: {
      condition: '',
      sentence: 'A full-\u2060time high school student or similar, whose main occupation is study.',
    },
    c6: {
      condition:
        '(Please check this only if your status when you joined was officer of a company or similar (会社等の役員).)',
      sentence:
        'Not registered as an officer in the certificate of registered matters (登記事項証明書).',
    },
    c7: {
      condition:
        '(Please check this only if you joined in April 1994 (平成6年4月) or later and your status when you joined was sole proprietor (個人事業主).)',
      sentence:
        'A family worker (事業専従者) in the business of a spouse or another family member.',
    },
    c8: {
      condition: '(Please check this only if you joined in January 2011 (平成23年1月) or later.)',
      sentence:
        'A covered worker (被共済者) in the “Smaller Enterprise Retirement Allowance Mutual Aid Scheme”, the “Construction Industry Retirement Allowance Mutual Aid Scheme”, the “Sake Brewing Industry Retirement Allowance Mutual Aid Scheme” or the “Forestry Retirement Allowance Mutual Aid Scheme”.',
    },
  },
};
