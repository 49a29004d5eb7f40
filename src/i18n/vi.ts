import type { CardWords, Catalogue } from './catalogue';

/**
 * Every word of the form in Vietnamese, and the card's words in translation. U+2060 keeps what stands around a dash on
 * one line, U+00A0 a number and its unit, and some words of two syllables.
 */
export const vi: Catalogue = {
  service: {
    name: 'Tự kiểm tra điều kiện tham gia',
    scheme: 'Chế độ tương trợ doanh nghiệp quy mô nhỏ (小規模企業共済)',
    title: '{{heading}} | Tự kiểm tra điều kiện tham gia Chế độ tương trợ doanh nghiệp quy mô nhỏ',
    errorTitle: 'Lỗi: {{title}}',
    description:
      'Về tấm bưu thiếp “Phiếu xác nhận điều kiện tham gia” (加入資格確認書) của Chế độ tương trợ doanh nghiệp quy mô nhỏ (小規模企業共済): quý vị có thể kiểm tra riêng những mục liên quan đến mình trong khoảng 1 phút. Câu trả lời không được gửi đi.',
    skip: 'Đến nội dung chính',
    noScript:
      'Trên thiết bị này, màn hình trả lời lần lượt từng câu hỏi không chạy được. Xin đọc phần “Các mục kiểm tra trên bưu thiếp” bên dưới và trả lời trực tiếp bằng bưu thiếp.',
    languages: 'Ngôn ngữ',
    authority: 'Đây là bản dịch tham khảo; chỉ văn bản tiếng Nhật mới có giá trị chính thức.',
    openAlone: 'Mở ở màn hình riêng',
  },
  mirror: {
    of: 'Hình mặt trả lời của bưu thiếp',
    ovalFilled: 'Ô đánh dấu: tô kín',
    ovalEmpty: 'Ô đánh dấu: không tô kín, để trống',
    status: 'Tư cách lúc tham gia (ご加入時の地位※)',
    joined: 'Năm và tháng tham gia (ご加入年月)',
    gloss: 'Bản dịch',
  },
  statuses: {
    'sole-proprietor': 'Chủ kinh doanh cá thể (個人事業主)',
    'company-officer': 'Thành viên ban lãnh đạo công ty, v.v. (会社等の役員)',
    'joint-manager': 'Người đồng điều hành (共同経営者)',
  },
  calendars: {
    showa: 'Showa (昭和)',
    heisei: 'Heisei (平成)',
    reiwa: 'Reiwa (令和)',
    western: 'Dương lịch (西暦)',
  },
  eras: { showa: '昭和', heisei: '平成', reiwa: '令和' },
  months: {
    firstYear: '元',
    inEra: '{{era}}{{year}}年{{month}}月',
    names: [
      'tháng\u00a01',
      'tháng\u00a02',
      'tháng\u00a03',
      'tháng\u00a04',
      'tháng\u00a05',
      'tháng\u00a06',
      'tháng\u00a07',
      'tháng\u00a08',
      'tháng\u00a09',
      'tháng\u00a010',
      'tháng\u00a011',
      'tháng\u00a012',
    ],
    western: '{{name}} năm\u00a0{{year}}',
    or: ' / ',
    both: '{{wareki}} ({{western}})',
    days: Array.from({ length: 31 }, (_, i) => `${i + 1}`),
    day: 'ngày\u00a0{{day}} {{name}} năm\u00a0{{year}}',
    weekdays: ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'],
    weekday: '{{weekday}}, {{day}}',
  },
  periods: {
    first: 'Đến hết {{to}}',
    middle: 'Từ {{from}} đến\u00a0hết {{to}}',
    last: 'Từ {{from}} trở đi',
    unknown: 'Chưa rõ',
  },
  answers: {
    no: 'Không thuộc',
    yes: 'Có thuộc',
    unsure: 'Chưa rõ',
    'not-asked': 'Không cần trả lời',
  },
  checks: {
    c1: {
      meaning:
        'Nghĩa là vào ngày tham gia, quý vị được công ty hoặc chủ kinh doanh cá thể thuê làm thường xuyên và nhận tiền lương, bên cạnh đó cũng kinh doanh riêng.',
      no: 'Lúc đó tôi không làm thuê, hoặc chỉ làm thuê tạm thời, không thường xuyên; nghề chính là kinh doanh riêng',
      yes: 'Lúc đó tôi được thuê làm thường xuyên, bên cạnh đó cũng kinh doanh riêng',
      applies: [
        'Người vừa làm ở công ty vừa kinh doanh riêng, ví dụ cho thuê căn\u00a0hộ (アパート)',
        'Người được chủ kinh doanh cá thể thuê làm thường xuyên, đồng thời cũng kinh doanh riêng',
      ],
      spared: [
        'Người có nghề chính là bác sĩ mở phòng khám riêng, và cũng nhận thù lao khám sức khỏe, v.v. do chính quyền địa phương tổ chức',
        'Người có nghề chính là làm nông, chỉ đi làm thêm lúc nông nhàn',
        'Người có nghề chính là luật sư, và cũng là giảng viên thỉnh giảng ở đại học',
        'Người làm theo hợp đồng nhận khoán hoặc ủy thác, không phải hợp đồng thuê lao động, và có thu nhập kinh doanh (事業所得), ví dụ thợ tự làm một mình (一人親方)',
        'Người bắt đầu đi làm thuê sau ngày tham gia',
      ],
      note: 'Nếu quý vị tham gia với tư cách thành viên ban lãnh đạo (役員) và chỉ nhận thù lao lãnh đạo (役員報酬) của chính công ty đó, thì quý vị được cho là không nằm trong “người có thu nhập từ tiền lương” nói ở đây. Nếu phân vân, xin chọn “Chưa rõ”.',
    },
    c2: {
      meaning:
        'Nghĩa là vào ngày tham gia, quý vị là thành viên ban lãnh đạo (役員) của một pháp nhân không lấy lợi nhuận làm mục đích trực tiếp, như hợp tác xã (協同組合), pháp nhân y\u00a0tế (医療法人), pháp nhân NPO (NPO法人).',
      no: 'Lúc đó tôi không phải là thành viên ban lãnh đạo của pháp nhân như vậy',
      yes: 'Lúc đó tôi là thành viên ban lãnh đạo của pháp nhân như vậy',
      applies: [
        'Người lúc đó là chủ tịch (理事長) hoặc ủy viên quản trị (理事) của pháp nhân y\u00a0tế (医療法人)',
        'Người lúc đó là thành viên ban lãnh đạo của pháp nhân trường học (学校法人), pháp nhân phúc lợi xã hội (社会福祉法人), pháp nhân NPO (NPO法人), v.v.',
      ],
      spared: [
        'Thành viên ban lãnh đạo của công ty cổ phần (株式会社), công ty hữu hạn (有限会社), công ty trách nhiệm hữu hạn (合同会社), công ty hợp vốn (合資会社), công ty hợp danh (合名会社)',
        'Thành viên ban lãnh đạo của tổ hợp doanh nghiệp (企業組合) hoặc tổ hợp cùng kinh doanh (協業組合) (không nằm trong “hợp tác xã” nói ở đây)',
        'Thành viên ban lãnh đạo của pháp nhân tổ hợp nông nghiệp (農事組合法人) chủ yếu kinh doanh nông nghiệp',
        'Thành viên (社員) của pháp nhân hành nghề chuyên môn (士業法人), như pháp nhân kế toán thuế (税理士法人)',
        'Người mở phòng khám, v.v. với tư cách cá nhân, không lập pháp nhân',
      ],
      note: 'Nếu phân vân, ví dụ vì làm thành viên ban lãnh đạo mà không nhận thù lao, xin chọn “Chưa rõ”.',
    },
    c3: {
      meaning:
        'Nghĩa là vào ngày tham gia, ngoài tư cách đã dùng để tham gia, quý vị còn kiêm một việc kinh doanh hoặc một chức vụ trong ban lãnh đạo (役員) không nằm trong diện được tham gia chế độ tương\u00a0trợ này.',
      no: 'Lúc đó tôi không kiêm gì khác, hoặc chỉ kinh doanh nhỏ hay ở ban lãnh đạo công ty nhỏ, trong diện được tham gia',
      yes: 'Lúc đó tôi kiêm việc kinh doanh hoặc chức vụ trong ban lãnh đạo không nằm trong diện được tham gia',
      applies: [
        'Người còn kiêm thành viên ban lãnh đạo của pháp nhân nêu ở ②, như pháp nhân y\u00a0tế (医療法人)',
        'Người còn kiêm thành viên ban lãnh đạo của công ty có đông nhân viên, vượt quá quy mô có thể tham gia',
      ],
      spared: [
        'Người không kiêm việc kinh doanh nào khác, cũng không kiêm chức vụ nào khác trong ban lãnh đạo',
        'Người chỉ kiêm việc kinh doanh cá thể quy mô nhỏ, hoặc thành viên ban lãnh đạo của công ty quy mô nhỏ',
      ],
      note: 'Mức tham khảo về quy mô có thể tham gia: từ 20\u00a0nhân viên trở xuống (thương mại, dịch vụ: phần lớn từ 5\u00a0người trở xuống).',
    },
    c4: {
      meaning:
        'Nghĩa là vào ngày tham gia, quý vị thuộc một công ty bảo hiểm nhân thọ và làm công việc bán bảo hiểm nhân thọ.',
      no: 'Lúc đó tôi không phải là nhân viên bán bảo hiểm nhân thọ (生命保険外務員)',
      yes: 'Lúc đó tôi là nhân viên bán bảo hiểm nhân thọ (生命保険外務員)',
      applies: [
        'Người lúc đó thuộc một công ty bảo hiểm nhân thọ và làm công việc bán bảo hiểm nhân thọ',
      ],
      spared: [
        'Người lúc đó là nhân viên bán chứng khoán (証券外務員)',
        'Người ký hợp đồng đại lý và tự kinh doanh đại lý bảo hiểm',
        'Người đã thôi làm nhân viên bán bảo hiểm nhân thọ trước ngày tham gia',
      ],
      note: 'Nếu không chắc hợp đồng lúc đó thuộc loại nào, xin chọn “Chưa rõ”.',
    },
    c5: {
      meaning:
        'Nghĩa là vào ngày tham gia, quý vị là học sinh trường cấp ba hệ ban ngày (全日制), hoặc tương tự, và việc học là việc chính.',
      no: 'Lúc đó tôi không phải là học sinh cấp ba hệ ban ngày, hoặc tương tự',
      yes: 'Lúc đó tôi là học sinh cấp ba hệ ban ngày, hoặc tương tự, và việc học là việc chính',
      applies: ['Người lúc đó học trường cấp ba hệ ban ngày (全日制) và việc học là việc chính'],
      spared: ['Người không đi học vào ngày tham gia'],
      note: 'Nếu lúc đó quý vị vừa kinh doanh vừa học cấp ba hệ tại chức (定時制), đại học, v.v. và còn phân vân, xin chọn “Chưa rõ”.',
    },
    c6: {
      meaning:
        'Nghĩa là vào ngày tham gia, giấy chứng nhận nội dung đăng ký (登記事項証明書; trước đây gọi là 登記簿謄本) của công ty không ghi tên quý vị là thành viên ban lãnh đạo (役員).',
      no: 'Đã đăng ký (登記): lúc đó giấy chứng nhận ghi tên tôi là thành viên ban lãnh đạo',
      yes: 'Chưa đăng ký (未登記): lúc đó giấy chứng nhận không ghi tên tôi là thành viên ban lãnh đạo',
      applies: [
        'Người có liên quan đến việc điều hành, như cố vấn cấp cao (相談役), cố vấn (顧問), nhưng chưa được đăng ký là thành viên ban lãnh đạo',
        'Người trên thực tế điều hành công ty nhưng chưa được đăng ký là thành viên ban lãnh đạo',
      ],
      spared: [
        'Người mà vào ngày tham gia đã có đăng ký là giám đốc (取締役), kiểm soát viên (監査役), v.v.',
        'Người mà vào ngày tham gia đã có đăng ký, sau đó mới thôi chức',
      ],
      note: 'Với tổ hợp doanh nghiệp (企業組合), v.v., theo quy định, ủy viên quản trị (理事) và giám sát viên (監事) không giữ quyền đại diện thì không được ghi tên trong đăng ký. Trong trường hợp đó, xin chọn “Chưa rõ” và hỏi Phòng tư vấn tương trợ (共済相談室). Nếu quý vị trở thành thành viên ban lãnh đạo qua thủ tục cộng gộp (通算), câu hỏi này được cho là nói về thời điểm bắt đầu có tư cách đó. Khi phân vân, quý vị cũng có thể chọn “Chưa rõ”.',
    },
    c7: {
      meaning:
        'Nghĩa là vào ngày tham gia, quý vị là “người làm chuyên trách” (専従者), phụ giúp việc kinh doanh của vợ, chồng hoặc người nhà khác. Mục này không nói về việc người nhà phụ giúp việc kinh doanh của quý vị.',
      no: 'Lúc đó chính tôi là chủ kinh doanh (kể cả khi người nhà làm chuyên trách cho tôi)',
      yes: 'Lúc đó tôi là người làm chuyên trách (専従者) cho việc kinh doanh của vợ, chồng hoặc người nhà khác',
      applies: [
        'Người nhận lương với vai trò người làm chuyên trách cho việc kinh doanh của chồng, vợ, cha mẹ, v.v. và không kinh doanh riêng',
      ],
      spared: [
        'Quý vị lúc đó là chủ kinh doanh, còn chồng, vợ, v.v. là người làm chuyên trách cho việc kinh doanh của quý vị',
        'Người không làm chuyên trách, mà có việc kinh doanh riêng, tách khỏi việc kinh doanh của người nhà',
        'Người đã kế thừa việc kinh doanh và trở thành chủ kinh doanh trước ngày tham gia',
      ],
      note: 'Người làm chuyên trách (専従者) là người chủ yếu làm việc cho việc kinh doanh của người nhà có chung kinh tế gia đình với mình. Nếu phân vân, ví dụ vì vừa là người làm chuyên trách vừa có việc kinh doanh riêng, xin chọn “Chưa rõ”.',
    },
    c8: {
      meaning:
        'Nghĩa là vào ngày tham gia, quý vị là bên nhận tiền thôi việc, tức người thụ hưởng (被共済者), trong một trong 4 chế độ tiền thôi việc. Mục này không nói về chủ kinh doanh đã cho nhân viên tham gia.',
      no: 'Lúc đó tôi không phải là người thụ hưởng (被共済者) của chế độ nào (kể cả chủ kinh doanh chỉ đóng tiền cho nhân viên)',
      yes: 'Lúc đó tôi là người thụ hưởng (被共済者) của một trong các chế\u00a0độ đó',
      applies: [
        'Người được nơi làm việc cho tham gia Chế độ tương trợ tiền thôi việc doanh nghiệp vừa và nhỏ (中退共, Chutaikyo), v.v.',
        'Thợ tự làm một mình (一人親方) lúc đó là người thụ hưởng (被共済者) của Chế độ tương trợ tiền thôi việc ngành xây dựng (建退共, Kentaikyo) qua một tổ hợp tự nguyện (任意組合)',
      ],
      spared: [
        'Chủ kinh doanh đã cho nhân viên tham gia Chutaikyo (中退共) hoặc Kentaikyo (建退共) và đóng tiền cho họ',
        'Người mà trước ngày tham gia đã không còn là người thụ hưởng (被共済者) của 4 chế độ này',
        'Người chỉ tham gia chế độ khác, ngoài 4 chế độ này, như Tương trợ an toàn kinh doanh (経営セーフティ共済)',
      ],
      note: '“Sổ tương trợ” (共済手帳) của Kentaikyo (建退共) khác với “Sổ tương trợ” (共済手帳) của Chế độ tương trợ doanh nghiệp quy mô nhỏ (小規模企業共済). Người đã có sổ của Kentaikyo (建退共) được cho là lúc đó đã là người thụ hưởng (被共済者). Nếu phân vân, xin chọn “Chưa rõ”.',
    },
  },
  status: {
    about: [
      'Quý vị chỉ kiểm tra những mục liên quan đến mình.',
      'Mất khoảng 1\u00a0phút. Việc hợp tác là tự nguyện.',
      'Câu trả lời không được gửi đi đâu cả.',
    ],
    heading: 'Tư cách của quý vị lúc tham gia là gì?',
    hint: 'Tư cách này được ghi ở mục “Tư cách lúc tham gia” (ご加入時の地位) trên bưu thiếp.',
    unknownTitle: 'Khi chưa rõ tư cách của mình',
    unknown:
      'Ngoài bưu thiếp, cũng có khi xem được trong “Giấy xác nhận nội dung hợp đồng” (契約内容確認書). Nếu không tìm thấy, xin hỏi Phòng tư vấn tương trợ (共済相談室).',
  },
  linked: {
    heading: 'Đã đọc được nội\u00a0dung bưu\u00a0thiếp',
    hint: 'Đây là thông tin lúc tham gia. Nếu không đúng, xin bấm “Thay đổi”.',
    monthOnly:
      'Đã đọc được năm và tháng tham gia trên bưu thiếp. Nếu không đúng, xin bấm “Thay đổi”.',
    unreadable: 'Không đọc được nội\u00a0dung bưu\u00a0thiếp. Xin cứ trả lời các câu hỏi dưới đây.',
  },
  secondCard: {
    title: 'Đã mở một bưu\u00a0thiếp khác',
    text: 'Xin chọn tiếp tục phần trả lời hiện tại, hoặc bắt đầu với bưu thiếp khác. Nếu bắt đầu với bưu thiếp khác, phần trả lời hiện tại sẽ bị xóa.',
    goOn: 'Tiếp tục phần trả lời hiện tại',
    startOther: 'Bắt đầu với bưu thiếp khác',
  },
  joined: {
    heading: 'Năm và tháng tham gia của quý vị là khi nào?',
    hint: 'Xin nhập đúng như mục “Năm, tháng, ngày tham gia” (ご加入年月日) trên bưu thiếp. Không cần nhập ngày. Năm đầu niên hiệu (元年) thì nhập “1”.',
    eraLegend: 'Niên hiệu (元号)',
    year: 'Năm (年)',
    month: 'Tháng (月)',
    suggestion: 'Có phải ý quý vị là {{month}} không?',
    accept: 'Vâng, chọn {{month}}',
    unknown: 'Chưa rõ năm và tháng tham gia',
  },
  period: {
    heading: 'Quý vị tham gia vào khoảng thời\u00a0gian nào?',
    hint: 'Chỉ cần biết khoảng thời gian là có thể sang câu hỏi tiếp theo.',
    where:
      'Cũng có khi tìm được năm và tháng tham gia trong Sổ tương trợ (共済手帳) hoặc giấy tờ lúc ký hợp đồng.',
  },
  check: {
    title: 'Kiểm tra mục {{mark}}',
    lead: 'Vào ngày tham gia, quý vị có thuộc trường hợp sau không?',
    progress: 'Câu hỏi {{n}}/{{total}}',
    explanation: 'Giải thích',
    examples: 'Xem ví dụ nếu phân vân',
    applies: 'Những người được cho là thuộc trường hợp này',
    spared: 'Những người được cho là không thuộc trường hợp này',
    aggregated:
      'Việc tham gia với tư cách người đồng điều hành (共同経営者) chỉ có từ 平成23年1月 (tháng\u00a01 năm\u00a02011). Nếu năm và tháng tham gia sớm hơn, đó được cho là trường hợp đã làm thủ tục cộng gộp số tháng đóng tiền (通算). Nếu tư cách và năm tháng đều đúng, xin cứ tiếp tục.',
  },
  review: {
    heading: 'Xin kiểm tra lại câu trả lời',
    hint: 'Thứ tự giống mặt trả lời của bưu thiếp. Xin kiểm tra theo tình hình vào ngày tham gia.',
    dropped: 'Nay không cần trả lời mục\u00a0{{marks}} nữa. Câu trả lời trước đó không được dùng.',
    reasonStatus: 'Mục chỉ dành cho: {{status}}',
    reasonSince: 'Mục chỉ dành cho người tham gia từ {{month}} trở đi',
    changeStatus: 'Thay đổi tư cách lúc tham gia',
    changeJoined: 'Thay đổi năm và tháng tham gia',
    changeAnswer: 'Thay đổi câu trả lời ở mục {{mark}}',
    change: 'Thay đổi',
    contact:
      'Có mục mà quý\u00a0vị có\u00a0thể đã thuộc lúc tham\u00a0gia. Xin để trống ô đánh dấu (マーク欄).',
  },
  result: {
    confirmed: {
      heading: 'Đã tự xác nhận: không thuộc trường hợp nào trong ①–\u2060⑧',
      lead: 'Đây là kết quả do chính quý vị tự kiểm tra, không phải là kết luận của Cơ quan Hỗ trợ Doanh nghiệp vừa và nhỏ (中小機構) về điều kiện tham gia.',
      steps: [
        'Tô kín ô đánh dấu (マーク欄) trên bưu thiếp, giống như hình bên dưới.',
        'Bỏ bưu thiếp đã tô kín vào thùng thư (ポスト).',
      ],
      replyForm:
        'Thay cho bưu thiếp, quý vị cũng có thể trả lời bằng biểu mẫu trả lời chính thức trên mạng.',
    },
    contact: {
      heading: 'Có mục mà quý\u00a0vị có thể đã thuộc lúc tham gia',
      lead: 'Đây là kết quả do chính quý vị tự kiểm tra, không phải là kết luận của Cơ quan Hỗ trợ Doanh nghiệp vừa và nhỏ (中小機構) về điều kiện tham gia.',
      affected: 'Lúc tham gia, quý vị có thể đã thuộc trường hợp nêu ở mục {{marks}}.',
      yes: 'Mục đã trả lời “Có thuộc”: {{marks}}',
      unsure: 'Mục đã trả lời “Chưa rõ”: {{marks}}',
      steps: [
        'Không tô kín ô đánh dấu (マーク欄) trên bưu thiếp. Xin để trống.',
        'Cứ để trống như vậy và bỏ bưu thiếp vào thùng thư (ポスト).',
        'Từ {{month}} trở đi, Cơ quan Hỗ trợ Doanh nghiệp vừa và nhỏ (中小機構) có thể liên hệ với quý vị để xác nhận.',
        'Không cần viết ý kiến lên bưu thiếp.',
        'Nếu có điều chưa hiểu, xin xem phần “Khi cần giúp đỡ” bên dưới.',
      ],
    },
    next: 'Việc cần làm tiếp theo',
    voluntary:
      'Việc hợp tác là tự nguyện. Dù quý vị không trả lời, hợp đồng tương trợ cũng không bị ảnh hưởng.',
    sheet: 'Nội dung đã kiểm tra',
    date: 'Đã kiểm tra vào {{date}}',
    status: 'Tư cách lúc tham gia',
    joined: 'Năm và tháng tham gia',
    print: 'In ra giấy',
    copy: 'Sao chép câu trả lời',
    printHint:
      'Không in được từ màn hình này. Xin chụp ảnh màn hình, hoặc mở bằng trình duyệt khác.',
    copied: 'Đã sao chép.',
    copyByHand: 'Xin chọn đoạn văn bên dưới rồi sao chép.',
    restart: 'Làm lại từ đầu',
  },
  copy: {
    title:
      'Kết quả tự kiểm tra điều kiện tham gia Chế độ tương trợ doanh nghiệp quy mô nhỏ (小規模企業共済)',
    row: '{{mark}} {{answer}}',
    fact: '{{name}}: {{value}}',
  },
  deadline: {
    date: 'Hạn trả lời trên bưu thiếp là {{date}}.',
    passed:
      'Hạn trả lời ({{date}}) đã qua. Bây giờ quý vị vẫn có thể kiểm tra. Câu trả lời gửi từ bây giờ được xử lý thế nào, xin hỏi Phòng tư vấn tương trợ (共済相談室).',
  },
  desk: {
    title: 'Khi cần giúp đỡ',
    faq: 'Xem “Câu hỏi thường gặp” (よくあるご質問, tiếng\u00a0Nhật)',
    form: 'Xem trang có mẫu gửi câu hỏi (お問い合わせフォーム, tiếng\u00a0Nhật)',
    newTab: ' (mở ở tab mới)',
    name: 'Phòng tư vấn tương trợ (共済相談室)',
    call: 'Điện thoại {{phone}}',
    hours: 'Thứ hai đến thứ sáu {{from}}–\u2060{{to}}, trừ\u00a0ngày\u00a0lễ',
    open: 'Bây giờ đang trong giờ tiếp nhận, đến {{to}}.',
    closed: 'Bây giờ ngoài giờ tiếp nhận. Lần tiếp nhận tới: từ {{from}}, {{day}}.',
    busy: 'Điện thoại có lúc khó gọi được. Xin xem “Câu hỏi thường gặp” trước.',
  },
  aloud: { play: 'Đọc thành tiếng', stop: 'Dừng đọc' },
  leaflet: {
    title: 'Các mục kiểm tra trên bưu thiếp',
    lead: 'Đây là toàn văn các mục ghi trên bưu thiếp. Dù không trả lời các câu hỏi trên màn hình, quý vị vẫn có thể kiểm tra chỉ bằng phần này.',
    fillTitle: 'Cách điền bưu thiếp',
    fillNone:
      'Người không thuộc trường hợp nào: tô kín ô đánh dấu (マーク欄) rồi bỏ bưu thiếp vào thùng thư.',
    fillSome:
      'Người thuộc dù chỉ một trường hợp, hoặc chưa rõ: không tô kín, cứ thế bỏ bưu thiếp vào thùng thư.',
    writeHere: 'Chỗ này để ghi lại kết quả đã kiểm tra.',
    aboutJoining: 'Mục nào cũng hỏi về ngày tham gia, không phải về hiện nay.',
  },
  errors: {
    title: 'Xin xem lại những chỗ sau',
    inline: 'Lỗi: {{message}}',
    statusMissing: 'Xin chọn một tư cách lúc tham gia.',
    eraMissing: 'Xin chọn một niên hiệu (hoặc dương lịch).',
    yearMissing: 'Xin nhập “Năm (年)”.',
    yearUnreadable: 'Xin nhập “Năm (年)” bằng chữ số, đúng như trên bưu thiếp (ví dụ: 60).',
    westernYearShort: 'Với dương lịch, xin nhập “Năm (年)” đủ 4 chữ số (ví dụ: 1985).',
    monthMissing: 'Xin nhập “Tháng (月)”.',
    monthUnreadable: 'Xin nhập “Tháng (月)” bằng chữ số từ 1 đến 12.',
    dayImpossible: 'Xin xem lại bưu thiếp: lịch không có ngày này. Có thể không nhập ngày.',
    ambiguous:
      'Có thể hiểu là {{one}} hoặc {{other}}. Xin nhập riêng “Năm (年)” và “Tháng (月)”, đúng như trên bưu thiếp.',
    outsideEra: 'Xin xem lại bưu thiếp: năm tháng này không có trong niên hiệu đã chọn.',
    westernUnderEra: 'Xin xem lại bưu thiếp: số ở “Năm (年)” có vẻ là năm dương lịch.',
    beforeScheme:
      'Xin nhập năm và tháng từ 昭和40年12月 (tháng\u00a012 năm\u00a01965) trở đi, là lúc chế độ tương trợ này bắt đầu.',
    future: 'Xin nhập năm và tháng không muộn hơn tháng này.',
    periodMissing:
      'Xin chọn một khoảng thời gian tham gia. Nếu chưa rõ, quý vị có thể chọn “Chưa rõ”.',
    answerMissing: 'Xin chọn một câu trả lời. Nếu phân vân, quý vị có thể chọn “Chưa rõ”.',
    ovalMissing:
      'Ô đánh dấu (マーク欄) còn trống. Khi đã kiểm tra là không thuộc trường hợp nào trong ①–\u2060⑧, xin bấm vào ô đánh dấu.',
  },
  fault: {
    heading: 'Màn hình không hiển thị được nữa',
    text: 'Xin lỗi vì sự bất tiện này. Xin mở lại, hoặc trả lời trực tiếp bằng bưu thiếp. Nếu cần giúp đỡ, xin gọi điện cho Phòng tư vấn tương trợ (共済相談室).',
    goOn: 'Tiếp tục từ chỗ đang làm',
    again: 'Mở lại từ đầu',
  },
  back: 'Quay lại',
  next: 'Tiếp tục',
  seeResult: 'Xem kết quả',
  andMark: ' và ',
  footer: {
    privacy:
      'Câu trả lời chỉ được dùng trong thiết bị này, không gửi đi đâu cả. Khi bấm “Làm lại từ đầu”, câu trả lời được xóa. Trang này không hỏi họ tên hay mã số hợp đồng (契約者番号) của quý vị.',
    edition: 'Mẫu {{edition}}',
  },
};

export const viCard: CardWords = {
  title: 'Xác nhận lại các điều kiện lúc tham gia Chế độ tương trợ doanh nghiệp quy mô nhỏ',
  instruction: 'Xin xác nhận rằng lúc tham gia, quý vị không thuộc trường hợp nào dưới đây.',
  aggregation:
    '※ Với người đã làm thủ tục cộng gộp số tháng đóng tiền (通算), đây là tư cách sau khi cộng gộp.',
  notesTitle: 'Lưu ý',
  notes: [
    'Nếu thuộc dù chỉ một trường hợp, xin đừng tô kín và cứ thế bỏ bưu thiếp vào thùng thư. Trong trường hợp đó, sau hạn trả lời chúng tôi có thể liên hệ với quý vị.',
    'Chúng tôi không thể xử lý hay trả lời riêng những ý kiến, v.v. được viết thêm ngoài phần tô kín.',
  ],
  fill: 'Xin tô kín.',
  oval: 'Tôi đã xác nhận mình không thuộc trường hợp nào trong ①–\u2060⑧ ở trên.',
  checks: {
    c1: {
      condition: '',
      sentence:
        'Là người có thu nhập từ tiền lương, người làm công ăn lương, có kiêm việc kinh doanh như cho thuê căn\u00a0hộ, v.v.',
    },
    c2: {
      condition: '',
      sentence:
        'Là thành viên ban lãnh đạo của pháp nhân không lấy lợi nhuận làm mục đích trực tiếp, như hợp tác xã, pháp nhân y\u00a0tế, pháp nhân trường học, pháp nhân tôn giáo, pháp nhân phúc lợi xã hội, pháp nhân hiệp hội, pháp nhân quỹ, pháp nhân NPO (pháp nhân hoạt động phi lợi nhuận đặc định), v.v.',
    },
    c3: {
      condition: '',
      sentence:
        'Ngoài tư cách đã dùng để tham gia (chủ kinh doanh cá thể, thành viên ban lãnh đạo), còn kiêm việc kinh doanh hoặc chức vụ trong ban lãnh đạo không đáp ứng điều kiện tham gia.',
    },
    c4: {
      condition: '',
      sentence: 'Là nhân viên bán bảo hiểm nhân thọ.',
    },
    c5: {
      condition: '',
      sentence: 'Là học sinh cấp ba hệ ban ngày, hoặc tương tự, có việc học là việc chính.',
    },
    c6: {
      condition:
        '(Chỉ người có tư cách lúc tham gia là thành viên ban lãnh đạo công ty, v.v. mới cần kiểm tra mục này.)',
      sentence:
        'Chưa được đăng ký là thành viên ban lãnh đạo trên giấy chứng nhận nội dung đăng ký.',
    },
    c7: {
      condition:
        '(Chỉ người có năm và tháng tham gia từ 平成6年4月 (tháng\u00a04 năm\u00a01994) trở đi và có tư cách lúc tham gia là chủ kinh doanh cá thể mới cần kiểm tra mục này.)',
      sentence: 'Là người làm chuyên trách cho việc kinh doanh của vợ, chồng hoặc người nhà khác.',
    },
    c8: {
      condition:
        '(Chỉ người có năm và tháng tham gia từ 平成23年1月 (tháng\u00a01 năm\u00a02011) trở đi mới cần kiểm tra mục này.)',
      sentence:
        'Là người thụ hưởng (被共済者) của “Chế độ tương trợ tiền thôi việc doanh nghiệp vừa và nhỏ”, “Chế độ tương trợ tiền thôi việc ngành xây dựng”, “Chế độ tương trợ tiền thôi việc ngành sản xuất rượu sake”, “Chế độ tương trợ tiền thôi việc ngành lâm nghiệp”.',
    },
  },
};
