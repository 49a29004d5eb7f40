import { describe, expect, test } from 'vitest';
import { CAMPAIGN } from '../src/campaign';
import { campaignFaults, checkCampaign } from '../src/check-campaign';
import { clockDayInJapan } from '../src/clock/clock';
import { ja } from '../src/texts/ja';

/** Of its own, so that the next mailing's dates change nothing here. */
const DECIDED = {
  ...CAMPAIGN,
  preparedOn: '2026-11-01',
  sentFrom: '2024-10-01',
  deadline: '2024-12-31',
  contactFrom: '2025-02',
  overFrom: '2026-12-01',
  retiredFrom: '2027-04-01',
};
const DESK = CAMPAIGN.desk;
const KNOWN = Object.keys(ja.notices);
const TODAY = '2026-11-15';
const faultsOf = (campaign: Parameters<typeof campaignFaults>[0]) =>
  campaignFaults(campaign, KNOWN, TODAY);
const notice = (change: object) => ({
  notices: [{ notice: 'phoneBusy', from: '2024-12-01', to: '2024-12-31', ...change }],
});

test('the campaign as it is, and with its end decided, has no fault', () => {
  expect(campaignFaults(CAMPAIGN, KNOWN, clockDayInJapan())).toEqual([]);
  expect(faultsOf({ ...DECIDED, ...notice({}) })).toEqual([]);
  expect(faultsOf({ ...DECIDED, preparedOn: TODAY })).toEqual([]);
  expect(() => checkCampaign(DECIDED, KNOWN, TODAY)).not.toThrow();
});

describe('a fault is told in a sentence that names its field', () => {
  test.each([
    ['deadline', { deadline: '2024-12-32' }],
    ['deadline', { deadline: '令和6年12月31日' }],
    ['deadline', { deadline: '2023-02-29' }],
    ['deadline', { deadline: '2024-10-01' }],
    ['sentFrom', { sentFrom: '' }],
    ['preparedOn', { preparedOn: '2026-11-16' }],
    ['preparedOn', { preparedOn: '2062-11-01' }],
    ['contactFrom', { contactFrom: '2025-2' }],
    ['contactFrom', { contactFrom: '2024-12' }],
    ['overFrom', { overFrom: '2024-12-31' }],
    ['retiredFrom', { retiredFrom: '2026-12-01' }],
    ['retiredFrom', { overFrom: undefined, retiredFrom: '2024-11-01' }],
    ['operator.site', { operator: { name: CAMPAIGN.operator.name } }],
    ['operator.name', { operator: { ...CAMPAIGN.operator, name: '運営者' } }],
    ['basis', { basis: '｜規則《きそく' }],
    ['serverLog', { serverLog: '｜記録《きろく》は、90日で消します。' }],
    ['operator.name', { operator: { ...CAMPAIGN.operator, name: ' ' } }],
    ['operator.site', { operator: { ...CAMPAIGN.operator, site: 'www.smrj.go.jp' } }],
    ['replyForm', { replyForm: 'http://form.example/' }],
    ['serverLog', { serverLog: '' }],
    ['reportTo', { reportTo: 'mailto:web@form.example' }],
    ['security.contact', { security: { contact: 'security@form.example', until: '2027-03-31' } }],
    ['security.until', { security: { contact: 'tel:050', until: CAMPAIGN.preparedOn } }],
    ['security.contact', { security: { contact: 'tel:050', until: undefined } }],
    ['repository', { repository: 'git@code.example:form' }],
    ['desk.phone', { desk: { ...DESK, phone: '未定' } }],
    ['desk.phone', { desk: { ...DESK, phone: '----------' } }],
    ['desk.hours.to', { desk: { ...DESK, hours: { from: '9:00', to: '25:00' } } }],
    ['desk.hours.to', { desk: { ...DESK, hours: { from: '17:00', to: '9:00' } } }],
    ['desk.hours.to', { desk: { ...DESK, hours: { from: '9:00', to: '9:00' } } }],
    ['desk.procedures', { desk: { ...DESK, procedures: undefined } }],
    ['notices[0].notice', notice({ notice: 'phonebusy' })],
    ['notices[0].from', notice({ from: '12-01' })],
    ['notices[0].to', notice({ to: '2024-11-30' })],
    ['notices', { notices: undefined }],
    ['retireFrom', { retireFrom: '2027-04-01' }],
  ])('%s: %j', (field, change) => {
    const faults = faultsOf({ ...DECIDED, ...change });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([field]);
    expect(() => checkCampaign({ ...DECIDED, ...change }, KNOWN, TODAY)).toThrow(
      /src\/campaign\.ts.*\n- .*。$/,
    );
  });

  test('all of them at once', () => {
    const faults = faultsOf({ ...DECIDED, edition: '', deadline: 'x', operator: undefined });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'edition',
      'deadline',
      'operator.name',
      'operator.site',
    ]);
  });
});
