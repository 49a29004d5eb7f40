import type { CardWords, Catalogue } from './catalogue';

/**
 * Every word of the form in Vietnamese, and the card's words in translation. U+2060 keeps what stands around a dash on
 * one line, U+00A0 a number and its unit, and some words of two syllables.
 */
export const form: Catalogue = {
  service: {
    name: 'Tự kiểm tra điều kiện tham gia',
    scheme: 'Chế độ tương trợ doanh nghiệp quy mô nhỏ (小規模企業共済)',
    title: '{{heading}} | Tự kiểm tra điều kiện tham gia Chế độ tương trợ doanh nghiệp quy mô nhỏ',
    errorTitle: 'Lỗi: {{title}}',
    description:
      'Về tấm bưu thiếp “Phiếu xác nhận điều kiện tham gia” (加入資格確認書) của Chế độ tương trợ doanh nghiệp quy mô nhỏ (小規模企業共済): quý vị có thể kiểm tra riêng những mục liên quan đến mình trong vài phút. Nội dung quý vị nhập không được gửi đi.',
    skip: 'Đến nội dung chính',
    noScript:
      'Trên thiết bị này, màn hình trả lời lần lượt từng câu hỏi không chạy được. Xin đọc phần “Các mục kiểm tra trên bưu thiếp” bên dưới và trả lời trực tiếp bằng bưu thiếp.',
    languages: 'Ngôn ngữ',
    authority: 'Đây là bản dịch tham khảo; chỉ văn bản tiếng Nhật mới có giá trị chính thức.',
    openAlone: 'Mở ở màn hình riêng',
  },
  mirror: {
    of: 'Hình mặt trả lời của bưu thiếp',
    doNotPost: 'Đây là bản sao. Xin đừng bỏ vào thùng thư.',
    notTrueSize: 'Bản sao này không đúng kích thước thật.',
    doNotFill: 'Trong trường hợp của quý vị, không tô kín ô đánh dấu hình bầu dục (マーク欄).',
    ovalFilled: 'Ô đánh dấu hình bầu dục: tô kín',
    ovalEmpty: 'Ô đánh dấu hình bầu dục: không tô kín, để trống',
    status: 'Tư cách lúc tham gia (ご加入時の地位※)',
    joined: 'Năm, tháng, ngày tham gia (ご加入年月日)',
    gloss: 'Bản dịch',
    aggregation:
      'Cộng gộp (通算) là cộng số tháng đóng tiền của hợp đồng trước với hợp đồng hiện nay.',
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
    no: 'Không, tôi không thuộc trường hợp này',
    yes: 'Có, tôi thuộc trường hợp này',
    unsure: 'Chưa rõ',
    'not-asked': 'Ngoài đối tượng (không cần kiểm tra)',
  },
  checks: {
    c1: {
      meaning:
        'Nghĩa là vào ngày tham gia, quý vị được pháp nhân hoặc chủ kinh doanh cá thể thuê làm thường xuyên và nhận tiền lương, ngoài ra cũng kinh doanh. Pháp nhân gồm công ty và cả trường học, bệnh viện, tổ hợp, cơ quan nhà nước, v.v.',
      no: 'Lúc đó tôi không được thuê làm thường xuyên (kể cả khi chỉ nhận khoán, nhận ủy thác hoặc làm tạm thời)',
      yes: 'Vào ngày tham gia, tôi được thuê làm thường xuyên, ngoài ra cũng kinh doanh (kể cả người sắp nghỉ việc)',
      unsure:
        'Ví dụ làm bán thời gian (パート), theo hợp đồng ngắn hạn (嘱託), muốn xem giấy tờ về việc làm, và còn phân vân (có thể đổi sau)',
      applies: [
        'Người vừa làm ở công ty, trường học, bệnh viện, cơ quan nhà nước, v.v. vừa kinh doanh, ví dụ cho thuê căn\u00a0hộ (アパート)',
        'Người được chủ kinh doanh cá thể thuê làm thường xuyên, đồng thời cũng kinh doanh riêng',
      ],
      spared: [
        'Người có nghề chính là bác sĩ mở phòng khám riêng, và cũng nhận thù lao khám sức khỏe, v.v. do chính quyền địa phương tổ chức',
        'Người có nghề chính là làm nông, chỉ đi làm thêm lúc nông nhàn',
        'Người có nghề chính là luật sư, và cũng là giảng viên thỉnh giảng ở đại học',
        'Người bắt đầu đi làm thuê sau ngày tham gia',
      ],
    },
    c2: {
      meaning:
        'Nghĩa là vào ngày tham gia, quý vị là thành viên ban lãnh đạo (役員) của một pháp nhân không lấy lợi nhuận làm mục đích trực tiếp, như hợp tác xã (協同組合), pháp nhân y\u00a0tế (医療法人), pháp nhân hiệp hội (一般社団法人), pháp nhân NPO (NPO法人).',
      no: 'Lúc đó tôi không ở trong ban lãnh đạo của pháp nhân như vậy (kể cả người ở ban lãnh đạo công ty, tổ hợp doanh nghiệp 企業組合, hoặc chỉ là thành viên, hội viên)',
      yes: 'Vào ngày tham gia, tôi ở trong ban lãnh đạo của pháp nhân như vậy (理事, 監事, v.v.)',
      unsure:
        'Ví dụ giữ chức vụ không có thù lao, hoặc chỉ trên danh nghĩa, ở hiệp hội khu phố mua sắm, v.v. và còn phân vân (có thể đổi sau)',
      applies: [
        'Người lúc đó là chủ tịch (理事長) hoặc ủy viên quản trị (理事) của pháp nhân y\u00a0tế (医療法人)',
        'Người lúc đó là thành viên ban lãnh đạo của pháp nhân trường học (学校法人), pháp nhân phúc lợi xã hội (社会福祉法人), pháp nhân hiệp hội (一般社団法人), pháp nhân NPO (NPO法人), v.v.',
      ],
      spared: [
        'Thành viên ban lãnh đạo của tổ hợp doanh nghiệp (企業組合) hoặc tổ hợp cùng kinh doanh (協業組合) (không nằm trong “hợp tác xã” nói ở đây)',
        'Thành viên ban lãnh đạo của pháp nhân tổ hợp nông nghiệp (農事組合法人) chủ yếu kinh doanh nông nghiệp',
        'Thành viên (社員) của pháp nhân hành nghề chuyên môn (士業法人), như pháp nhân kế toán thuế (税理士法人)',
        'Người mở phòng khám, v.v. với tư cách cá nhân, không lập pháp nhân',
      ],
    },
    c3: {
      meaning:
        'Nghĩa là vào ngày tham gia, ngoài tư cách “{{status}}”, quý vị còn có việc kinh doanh không thể tham gia, hoặc ở trong ban lãnh đạo (役員) của công ty, v.v. không thể tham gia. Nếu chỉ là việc kinh doanh hay công ty quy mô nhỏ (mức tham khảo: từ {{staff}}\u00a0nhân viên trở xuống; thương mại, dịch vụ phần lớn từ {{tradeStaff}}\u00a0người trở xuống) thì không tính.',
      no: 'Lúc đó tôi không kinh doanh gì khác, không ở ban lãnh đạo nào khác (kể cả khi chỉ có loại quy mô nhỏ, có thể tham gia)',
      yes: 'Vào ngày tham gia, ngoài tư cách “{{status}}”, tôi còn có việc kinh doanh hoặc chức vụ trong ban lãnh đạo không thể tham gia (kể cả chức vụ chỉ trên danh nghĩa)',
      unsure: 'Muốn xem lại quy mô công ty đó, hoặc còn phân vân (có thể đổi sau)',
      applies: [
        'Người còn kiêm thành viên ban lãnh đạo của pháp nhân nêu ở mục ②, như pháp nhân y\u00a0tế (医療法人)',
        'Người còn kiêm thành viên ban lãnh đạo của công ty có đông nhân viên, vượt quá quy mô có thể tham gia',
      ],
      spared: [
        'Người chỉ kiêm việc kinh doanh cá thể quy mô nhỏ, hoặc thành viên ban lãnh đạo của công ty quy mô nhỏ',
      ],
      note: 'Người nhà và người làm tạm thời không tính vào số nhân viên.',
    },
    c4: {
      meaning:
        'Nghĩa là vào ngày tham gia, quý vị làm công việc bán bảo hiểm nhân thọ với tư cách nhân viên bán hàng (外務員, 営業職員) của một công ty bảo hiểm nhân thọ.',
      no: 'Lúc đó tôi không phải là nhân viên bán bảo hiểm nhân thọ (生命保険外務員) (kể cả người chỉ có đại lý riêng)',
      yes: 'Vào ngày tham gia, tôi là nhân viên bán bảo hiểm nhân thọ (外務員, 外交員, 営業職員, v.v.) của một công ty bảo hiểm',
      unsure:
        'Ví dụ hợp đồng chỉ hưởng hoa hồng, hoặc không chắc hợp đồng thuộc loại nào, và còn phân vân (có thể đổi sau)',
      applies: [
        'Người lúc đó là nhân viên bán bảo hiểm nhân thọ của công ty bảo hiểm (kể cả khi công ty gọi bằng tên khác)',
      ],
      spared: [
        'Người lúc đó là nhân viên bán chứng khoán (証券外務員)',
        'Người đã thôi làm nhân viên bán bảo hiểm nhân thọ trước ngày tham gia',
      ],
    },
    c5: {
      meaning:
        'Nghĩa là vào ngày tham gia, quý vị là học sinh trường cấp ba hệ ban ngày (全日制), hoặc tương tự, và việc học là việc chính.',
      no: 'Lúc đó tôi không phải là học sinh cấp ba hệ ban ngày, hoặc tương tự',
      yes: 'Vào ngày tham gia, tôi là học sinh cấp ba hệ ban ngày, hoặc tương tự, và việc học là việc chính',
      unsure: 'Ví dụ học hệ tại chức hoặc đại học và còn phân vân (có thể đổi sau)',
      applies: ['Người lúc đó học trường cấp ba hệ ban ngày (全日制) và việc học là việc chính'],
      spared: ['Người vừa học cấp ba hệ tại chức (定時制), đại học, v.v. vừa thật sự kinh doanh'],
    },
    c6: {
      meaning:
        'Nghĩa là vào ngày tham gia, giấy chứng nhận nội dung đăng ký (登記事項証明書; trước đây gọi là 登記簿謄本) của công ty, v.v. không ghi tên quý vị là thành viên ban lãnh đạo (役員). Mục này không nói về đăng ký đất đai, nhà cửa.',
      no: 'Vào ngày tham gia, tên tôi có trong đăng ký (登記) của công ty, v.v. là thành viên ban lãnh đạo',
      yes: 'Vào ngày tham gia, tên tôi không có trong đăng ký (未登記) là thành viên ban lãnh đạo (kể cả người chỉ có chức danh như 執行役員, và người tham gia trước khi được đăng ký)',
      unsure:
        'Ví dụ ở ban lãnh đạo tổ hợp doanh nghiệp (企業組合) mà không giữ quyền đại diện, hoặc muốn xem giấy tờ đăng ký, và còn phân vân (có thể đổi sau)',
      applies: [
        'Người chỉ có chức danh như cố vấn cấp cao (相談役), cố vấn (顧問), giám đốc điều hành (執行役員), nhưng chưa được đăng ký là thành viên ban lãnh đạo',
        'Người trên thực tế điều hành công ty nhưng chưa được đăng ký là thành viên ban lãnh đạo',
      ],
      spared: [
        'Người mà vào ngày tham gia đã có đăng ký là giám đốc (取締役), kiểm soát viên (監査役), thành viên điều hành (業務執行社員), v.v.',
        'Người mà vào ngày tham gia đã có đăng ký, sau đó mới thôi chức',
      ],
      note: '“Công ty, v.v.” gồm cả pháp nhân hành nghề chuyên môn (士業法人) và tổ hợp doanh nghiệp (企業組合). Với tổ hợp doanh nghiệp, v.v., theo quy định, ủy viên quản trị (理事) và giám sát viên (監事) không giữ quyền đại diện thì không được ghi tên trong đăng ký. Trong trường hợp đó, xin chọn “Chưa rõ” và hỏi Phòng tư vấn tương trợ (共済相談室).',
    },
    c7: {
      meaning:
        'Nghĩa là vào ngày tham gia, quý vị là “người làm chuyên trách” (専従者) cho việc kinh doanh của vợ, chồng hoặc người nhà khác. Tờ khai thuế (確定申告) của việc kinh doanh đứng tên ai là một dấu hiệu để xem xét.',
      no: 'Vào ngày tham gia, chính tôi là chủ kinh doanh, không làm chuyên trách cho ai (kể cả khi người nhà làm chuyên trách cho tôi)',
      yes: 'Vào ngày tham gia, tôi là người làm chuyên trách (専従者) cho việc kinh doanh đứng tên vợ, chồng hoặc người nhà khác (kể cả người sau đó mới kế thừa)',
      unsure:
        'Ví dụ cùng kinh doanh với người nhà, hoặc phụ giúp không lương, và còn phân vân (có thể đổi sau)',
      applies: [
        'Người nhận lương với vai trò người làm chuyên trách cho việc kinh doanh của chồng, vợ, cha mẹ, v.v. và không kinh doanh riêng',
      ],
      spared: [
        'Người không làm chuyên trách, mà có việc kinh doanh riêng, tách khỏi việc kinh doanh của người nhà',
        'Người đã kế thừa việc kinh doanh và trở thành chủ kinh doanh trước ngày tham gia',
      ],
      note: 'Người làm chuyên trách (専従者) là người hơn nửa năm trong năm chỉ làm cho việc kinh doanh của người nhà có chung kinh tế gia đình với mình. Nếu quý vị trở thành chủ kinh doanh cá thể qua thủ tục cộng gộp (通算), mục này có lẽ hỏi về thời điểm bắt đầu có tư cách đó.',
    },
    c8: {
      meaning:
        'Mục này hỏi về 4 chế độ tiền thôi việc khác với Chế độ tương trợ doanh nghiệp quy mô nhỏ (小規模企業共済). Nghĩa là vào ngày tham gia, quý vị là bên nhận tiền thôi việc, tức người được đóng quỹ (被共済者), trong một trong các chế độ đó. Mục này không nói về chủ kinh doanh đã cho nhân viên tham gia.',
      no: 'Lúc đó tôi không phải là người được đóng quỹ (被共済者) của chế độ nào (kể cả chủ kinh doanh chỉ đóng tiền cho nhân viên)',
      yes: 'Vào ngày tham gia, tôi là người được đóng quỹ (被共済者) của một trong các chế\u00a0độ đó (kể cả qua nơi làm việc, việc kinh doanh của người nhà, tổ hợp tự nguyện 任意組合)',
      unsure:
        'Ví dụ chỉ có sổ của nơi làm việc trước đó, hoặc chưa nhận tiền thôi việc, và còn phân vân (có thể đổi sau)',
      applies: [
        'Người được nơi làm việc hoặc việc kinh doanh của người nhà cho tham gia Chế độ tương trợ tiền thôi việc doanh nghiệp vừa và nhỏ (中退共, Chutaikyo), v.v.',
        'Thợ tự làm một mình (一人親方) lúc đó là người được đóng quỹ (被共済者) của Chế độ tương trợ tiền thôi việc ngành xây dựng (建退共, Kentaikyo) qua một tổ hợp tự nguyện (任意組合)',
      ],
      spared: [
        'Người mà trước ngày tham gia đã không còn là người được đóng quỹ (被共済者) của 4 chế độ này',
        'Người chỉ tham gia chế độ khác, ngoài 4 chế độ này, như Chế độ tương trợ doanh nghiệp quy mô nhỏ (小規模企業共済), Tokutaikyo (特退共), Tương trợ an toàn kinh doanh (経営セーフティ共済)',
      ],
      note: '“Sổ tương trợ” (共済手帳) của Kentaikyo (建退共) khác với “Sổ tương trợ” (共済手帳) của Chế độ tương trợ doanh nghiệp quy mô nhỏ (小規模企業共済). Người có sổ Kentaikyo (建退共) đứng tên mình có lẽ lúc đó là người được đóng quỹ (被共済者). Sổ giữ hộ nhân viên thì không tính.',
    },
  },
  decides: {
    c1: {
      'sole-proprietor':
        'Người chỉ làm theo hợp đồng nhận khoán hoặc ủy thác, ví dụ thợ tự làm một mình (一人親方), không tính là được thuê.',
      'company-officer':
        'Thù lao ban lãnh đạo (役員報酬) nhận từ chính công ty đó có lẽ không phải là tiền lương nói ở đây. Nếu cũng được một công ty khác thuê làm thường xuyên, xin chọn “Chưa rõ”, vì đó có thể là trường hợp nêu ở mục ①.',
      'joint-manager':
        'Thù lao mà chủ kinh doanh trả cho người đồng điều hành (共同経営者) có lẽ không phải là tiền lương nói ở đây. Nếu phân vân, xin chọn “Chưa rõ”.',
    },
    c6: {
      'company-officer':
        'Nếu quý vị trở thành thành viên ban lãnh đạo công ty, v.v. qua thủ tục cộng gộp (通算), mục này có lẽ hỏi về đăng ký vào lúc bắt đầu có tư cách đó. Nếu năm và tháng tham gia sớm hơn lúc công ty thành lập, quý vị thuộc trường hợp này.',
    },
  },
  status: {
    about: [
      'Đây không phải là câu trả lời, mà để kiểm tra trước khi trả lời bằng bưu thiếp.',
      'Mất vài phút (xem giấy tờ thì lâu hơn một chút). Hợp tác là tự nguyện.',
      'Nội dung nhập không được gửi đi đâu cả.',
    ],
    heading: 'Tư cách của quý vị lúc tham gia là gì?',
    hint: 'Xem mục “Tư cách lúc tham gia” (ご加入時の地位) trên bưu thiếp.',
    jointManager: 'Người cùng điều hành với chủ kinh doanh cá thể',
    unknownTitle: 'Khi chưa rõ tư cách của mình',
    unknown:
      'Ngoài bưu thiếp, cũng có khi xem được trong “Giấy xác nhận nội dung hợp đồng (契約内容確認書)”. Nếu không tìm thấy, xin hỏi Phòng tư vấn tương trợ (共済相談室).',
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
    text: 'Xin chọn tiếp tục các lựa chọn hiện tại, hoặc bắt đầu với bưu thiếp khác. Nếu bắt đầu với bưu thiếp khác, các lựa chọn hiện tại sẽ bị xóa.',
    goOn: 'Tiếp tục các lựa chọn hiện tại',
    startOther: 'Bắt đầu với bưu thiếp khác',
  },
  joined: {
    heading: 'Năm và tháng tham gia của quý vị là khi nào?',
    hint: 'Xin nhập đúng như mục “Năm, tháng, ngày tham gia (ご加入年月日)” trên bưu thiếp. Không cần nhập ngày. Năm đầu niên hiệu (元年) thì nhập “1”.',
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
    lead: 'Vào ngày tham gia ({{joined}}), quý vị có thuộc trường hợp sau không?',
    leadPeriod: 'Vào ngày tham gia (thời gian: {{joined}}), quý vị có thuộc trường hợp sau không?',
    leadUnknown:
      'Vào ngày tham gia (chưa rõ năm và tháng tham gia), quý vị có thuộc trường hợp sau không?',
    progress: 'Câu hỏi {{n}}/{{total}}',
    explanation: 'Giải thích',
    examples: 'Xem các ví dụ dễ nhầm',
    applies: 'Những người có lẽ thuộc trường hợp này',
    spared: 'Những người có lẽ không thuộc trường hợp này',
    aggregated:
      'Việc tham gia với tư cách người đồng điều hành (共同経営者) chỉ có từ {{since}}. Nếu năm và tháng tham gia sớm hơn, có lẽ quý vị đã làm thủ tục cộng gộp số tháng đóng tiền (通算). Nếu tư cách và năm tháng đều đúng, xin cứ tiếp tục.',
    monthUnknown:
      'Vì chưa rõ năm và tháng tham gia nên chúng tôi hỏi thêm cho chắc. Tùy theo năm và tháng tham gia, có thể không cần kiểm tra mục này.',
  },
  papers: {
    title: 'Giấy tờ giúp kiểm tra',
    list: [
      'Bản lưu tờ khai thuế (確定申告書の控え)',
      'Giấy chứng nhận nội dung đăng ký (登記事項証明書; nếu đăng ký đã đóng: 閉鎖登記簿)',
      'Sổ tương trợ (共済手帳) của Chế độ tương trợ doanh nghiệp quy mô nhỏ (小規模企業共済)',
      'Giấy xác nhận nội dung hợp đồng (契約内容確認書)',
      'Thông báo tình hình đóng tiền (掛金納付状況等のお知らせ)',
    ],
    change: 'Quý vị có thể đổi lựa chọn bất cứ lúc nào, cho đến cuối cùng.',
  },
  review: {
    heading: 'Xin kiểm tra lại các lựa chọn',
    hint: 'Thứ tự giống mặt trả lời của bưu thiếp. Xin kiểm tra theo tình hình vào ngày tham gia.',
    dropped: 'Nay không cần kiểm tra mục\u00a0{{marks}} nữa. Lựa chọn trước đó không được dùng.',
    reasonStatus: 'Mục chỉ dành cho: {{status}}',
    reasonSince: 'Mục chỉ dành cho người tham gia từ {{month}} trở đi',
    reasonUnknown: 'Tùy theo năm và tháng tham gia, có thể không cần kiểm tra',
    monthUnknown:
      'Tùy theo năm và tháng tham gia, có thể không cần kiểm tra mục\u00a0{{marks}}. Xin xem năm và tháng tham gia trong Sổ tương trợ (共済手帳) hoặc Giấy xác nhận nội dung hợp đồng (契約内容確認書), hoặc hỏi Phòng tư vấn tương trợ (共済相談室).',
    changeStatus: 'Thay đổi tư cách lúc tham gia',
    changeJoined: 'Thay đổi năm và tháng tham gia',
    changeAnswer: 'Thay đổi lựa chọn ở mục {{mark}}',
    change: 'Thay đổi',
    notReply:
      'Bấm vào ô đánh dấu hình bầu dục (マーク欄) trên màn hình này không phải là đã trả lời. Việc trả lời được thực hiện bằng bưu thiếp.',
    keep: 'Nếu các lựa chọn đúng với tình hình lúc đó, quý vị không cần đổi gì.',
  },
  result: {
    notReply: 'Quý vị chưa trả lời xong. Trả lời là bỏ bưu thiếp vào thùng thư.',
    lead: 'Đây là kết quả do chính quý vị tự kiểm tra, không phải là kết luận của Cơ quan Hỗ trợ Doanh nghiệp vừa và nhỏ (中小機構) về điều kiện tham gia.',
    confirmed: {
      heading: 'Đã tự xác nhận: không thuộc trường hợp nào trong {{firstMark}}–\u2060{{lastMark}}',
      steps: [
        'Tô kín ô đánh dấu hình bầu dục (マーク欄) trên bưu thiếp, giống như hình bên dưới.',
        'Bỏ bưu thiếp đã tô kín vào thùng thư (ポスト).',
      ],
      notAsked:
        'Mục\u00a0{{marks}} có in trên bưu thiếp nhưng quý vị không cần kiểm tra. Không kiểm tra mục đó vẫn có thể tô kín ô đánh dấu.',
      replyForm:
        'Thay cho bưu thiếp, quý vị cũng có thể trả lời bằng biểu mẫu trả lời chính thức trên mạng.',
    },
    contact: {
      heading: 'Có mục mà quý\u00a0vị có thể đã thuộc lúc tham gia',
      affected: 'Lúc tham gia, quý vị có thể đã thuộc trường hợp nêu ở mục {{marks}}.',
      unsureSteps: [
        'Trước hết, xin xem phần “Giấy tờ giúp kiểm tra” bên dưới và kiểm tra những gì có thể.',
        'Khi đã rõ, quý vị có thể bấm “Quay lại” và đổi lựa chọn. Vẫn để “Chưa rõ” cũng được.',
      ],
      steps: [
        'Không tô kín ô đánh dấu hình bầu dục (マーク欄) trên bưu thiếp. Xin để trống.',
        'Cứ để trống như vậy và bỏ bưu thiếp vào thùng thư (ポスト). Đó chính là câu trả lời rằng có thể có mục đã thuộc.',
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
    printLarge: 'In chữ lớn',
    fileName:
      'Kết quả tự kiểm tra điều kiện tham gia Chế độ tương trợ doanh nghiệp quy mô nhỏ {{date}}',
    copy: 'Sao chép các lựa chọn',
    share: 'Chia sẻ',
    printHint:
      'Không in được từ màn hình này. Xin chụp ảnh màn hình, hoặc mở bằng trình duyệt khác.',
    otherBrowser: 'Các lựa chọn ở đây không chuyển sang trình duyệt khác.',
    copyLink: 'Sao chép liên kết có sẵn tư cách, năm và tháng tham gia',
    shared:
      'Nếu dùng chung thiết bị với người khác, khi xong xin bấm “Làm lại từ đầu”, đóng thẻ này và xóa lịch sử của trình duyệt.',
    copied: 'Đã sao chép.',
    copiedAgain: 'Đã sao chép lại.',
    copyByHand: 'Xin chọn đoạn văn bên dưới rồi sao chép.',
    restart: 'Làm lại từ đầu',
  },
  copy: {
    title:
      'Kết quả tự kiểm tra điều kiện tham gia Chế độ tương trợ doanh nghiệp quy mô nhỏ (小規模企業共済)',
    row: '{{mark}} {{answer}}',
    fact: '{{name}}: {{value}}',
    notReply: 'Đây không phải là câu trả lời. Việc trả lời được thực hiện bằng bưu thiếp.',
  },
  deadline: {
    before: 'Bưu thiếp sẽ đến từ khoảng {{month}}. Xin dùng trang này khi đã nhận được.',
    date: 'Hạn trả lời trên bưu thiếp là {{date}}.',
    passed:
      'Hạn trả lời ({{date}}) đã qua. Trước khi bỏ vào thùng thư, xin hỏi Phòng tư vấn tương trợ (共済相談室).',
    askFirst:
      'Trước khi bỏ vào thùng thư, xin hỏi Phòng tư vấn tương trợ (共済相談室) xem câu trả lời sau hạn được xử lý thế nào.',
  },
  closed: {
    over: {
      heading: 'Việc xác nhận bằng bưu thiếp đã kết thúc',
      text: 'Nếu bây giờ muốn trả lời, hoặc có câu hỏi về bưu thiếp, trước hết xin hỏi Phòng tư vấn tương trợ (共済相談室). Các mục kiểm tra trên bưu thiếp có thể đọc ở bên dưới.',
    },
    retired: {
      heading: 'Trang này đã ngừng hoạt động',
      text: 'Việc xác nhận bằng bưu thiếp đã kết thúc. Nếu có điều chưa hiểu, xin xem phần “Khi cần giúp đỡ” bên dưới.',
    },
  },
  notices: {
    phoneBusy: 'Hiện nay điện thoại đặc biệt khó gọi được. Nếu không gấp, xin gọi vào ngày khác.',
    deskClosed: 'Từ {{from}} đến {{to}}, điện thoại của Phòng tư vấn tương trợ (共済相談室) nghỉ.',
  },
  trust: {
    title: 'Ai thực hiện việc này, bưu thiếp có phải thật không?',
    lines: [
      'Việc xác nhận bằng bưu thiếp và trang này do {{operator}}, tức Cơ quan Hỗ trợ Doanh nghiệp vừa và nhỏ (中小機構), thực hiện.',
      'Bưu thiếp được gửi đến tất cả những người đang tham gia, kể cả người trước đây đã hỏi và được xác nhận là đủ tư cách.',
      'Căn cứ là {{basis}}: quy định cho phép yêu cầu báo cáo về hợp đồng. Việc hợp tác là tự nguyện.',
      'Thông tin quý vị trả lời chỉ dùng cho việc xác nhận này. Bưu thiếp được xử lý thích hợp sau khi xong việc.',
      'Cả bưu thiếp lẫn trang này không bao giờ hỏi số tài khoản, mật khẩu, hay đòi tiền.',
      'Quý vị cũng có thể đối chiếu số điện thoại trên trang của Cơ quan Hỗ trợ Doanh nghiệp vừa và nhỏ (中小機構).',
    ],
    site: 'Xem trang của Cơ quan Hỗ trợ Doanh nghiệp vừa và nhỏ (中小機構), bằng tiếng\u00a0Nhật',
  },
  trouble: {
    title: 'Khi gặp khó khăn về bưu thiếp',
    cases: [
      'Không nhận được hoặc làm mất bưu thiếp: xin hỏi Phòng tư vấn tương trợ (共済相談室). Cũng có khi tìm được năm và tháng tham gia trong Sổ tương trợ (共済手帳), v.v.',
      'Đổi địa chỉ hoặc tên: có thủ tục khai báo. Xin xem “Xem thủ tục khai báo và cộng gộp (tiếng Nhật)” bên dưới.',
      'Người ký hợp đồng đã mất: xin gia đình báo cho Phòng tư vấn tương trợ (共済相談室).',
      'Không còn tham gia: việc này dành cho người đang tham gia. Nếu vẫn nhận được bưu thiếp, xin hỏi Phòng tư vấn tương trợ (共済相談室).',
      'Trước đây đã được xác nhận: lần này cũng nằm trong diện kiểm tra. Xin quý vị kiểm tra lại một lần nữa.',
      'Vào ngày tham gia có đủ tư cách, nay thì khác: xin chọn theo tình hình vào ngày tham gia. Nếu sau đó tư cách thay đổi, có thủ tục khai báo và cộng gộp (通算). Cộng gộp chỉ trong vòng 1\u00a0năm.',
    ],
    procedures: 'Xem thủ tục khai báo và cộng gộp (tiếng Nhật)',
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
    busy: 'Điện thoại có lúc rất khó gọi được. Xin xem “Câu hỏi thường gặp” trước.',
  },
  aloud: { play: 'Đọc thành tiếng', stop: 'Dừng đọc' },
  leaflet: {
    title: 'Các mục kiểm tra trên bưu thiếp',
    lead: 'Đây là toàn văn các mục ghi trên bưu thiếp. Dù không trả lời các câu hỏi trên màn hình, quý vị vẫn có thể kiểm tra chỉ bằng phần này.',
    fillTitle: 'Cách điền bưu thiếp',
    fillNone:
      'Người không thuộc trường hợp nào: tô kín ô đánh dấu hình bầu dục (マーク欄) rồi bỏ bưu thiếp vào thùng thư.',
    fillSome:
      'Người thuộc dù chỉ một trường hợp, hoặc chưa rõ: không tô kín, cứ thế bỏ bưu thiếp vào thùng thư.',
    writeHere:
      'Giấy này để ghi lại kết quả đã kiểm tra. Hình bầu dục trên giấy chỉ để lưu riêng. Việc trả lời được thực hiện bằng bưu thiếp.',
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
    beforeScheme: 'Xin nhập năm và tháng từ {{start}} trở đi, là lúc chế độ tương trợ này bắt đầu.',
    future: 'Xin nhập năm và tháng không muộn hơn tháng này.',
    periodMissing:
      'Xin chọn một khoảng thời gian tham gia. Nếu chưa rõ, quý vị có thể chọn “Chưa rõ”.',
    answerMissing: 'Xin chọn một mục. Nếu phân vân, quý vị có thể chọn “Chưa rõ”.',
    ovalMissing:
      'Ô đánh dấu hình bầu dục (マーク欄) còn trống. Khi đã kiểm tra là không thuộc trường hợp nào trong {{firstMark}}–\u2060{{lastMark}}, xin bấm vào ô đó.',
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
    about: 'Về trang này (tiếng\u00a0Nhật)',
    privacy:
      'Nội dung quý vị nhập chỉ được dùng trong thiết bị này, không gửi đi đâu cả. Khi bấm “Làm lại từ đầu”, nội dung đó được xóa. Trang này không hỏi họ tên hay mã số hợp đồng (契約者番号) của quý vị. Tuy vậy, lịch sử của trình duyệt và thẻ còn mở có thể giữ lại dấu vết.',
    edition: 'Mẫu {{edition}} ({{date}})',
  },
};

export const gloss: CardWords = {
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
        'Là người được đóng quỹ (被共済者) của “Chế độ tương trợ tiền thôi việc doanh nghiệp vừa và nhỏ”, “Chế độ tương trợ tiền thôi việc ngành xây dựng”, “Chế độ tương trợ tiền thôi việc ngành sản xuất rượu sake”, “Chế độ tương trợ tiền thôi việc ngành lâm nghiệp”.',
    },
  },
};
