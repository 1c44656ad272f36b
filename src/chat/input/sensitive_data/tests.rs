use super::*;

#[test]
fn cards_and_documents_are_known() {
    for text in [
        "4111 1111 1111 1111",
        "my card is 5500-0000-0000-0004, please",
        "2200000000000004",
        "3782-822463-10005",
        "passport 4509 123456",
        "Паспорт: 4509 123456",
        "мой ИНН 500100732259",
        "CPF 52998224725",
        "529.982.247-25",
        "my passport number is AB1234567",
        "4509 123456 is my passport",
        "the parcel RB123456785CN, my card 4111 1111 1111 1111",
        "RB123456785CN, паспорт 4509 123456",
        "Passport: C01X00T47\nTracking number: C01X00T47",
        "Passport no. C01X00T47",
        "Reisepass C01X00T47",
        "DE89370400440532013000",
        "refund to my account DE89 3704 0044 0532 0130 00, please",
        "GB82WEST12345698765432",
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
        "номер паспорта C01X00T47",
        "４１１１ １１１１ １１１１ １１１１",
        "٤١١١ ١١١١ ١١١١ ١١١١",
        "4111.1111.1111.1111",
        "4111/1111/1111/1111",
        "4111_1111_1111_1111",
        "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        "4111\u{200b}1111\u{200b}1111\u{200b}1111",
        "41111111 11111111",
        "55OO OOOO OOOO OOO4",
        "5500-0000-0000-0004 12/28 123",
        "card 4111 1111 1111 1111 exp 12 28",
        "12 4111111111111111 7",
        "four one one one one one one one one one one one one one one one",
        "четыре один один один 1 1 1 1 один один один один 1 1 1 один",
        "Führerschein B072RRE2I55",
        "Ausweisnummer: L01X00T471",
        "passaporto YA1234567",
        "водительское удостоверение 99 12 345678",
        "загранпаспорт 75 1234567",
        "ИИН 900101300123",
        "@ ANSI 636014040002DL00410278ZC03190024DLDAQD1234567 DCSPETROV DDEN DACIVAN DBB01011990 DAG2570 24TH ST",
        "DAQ123456789 DAAPETROV,IVAN DBB19900101 DAG MAIN ST 1",
        "M1PETROV/IVAN         EABC123 SVOJFKSU 0100 326J001A0025 100",
    ] {
        assert!(is_sensitive(text), "{text}");
    }
}

#[test]
fn numbers_of_parcels_and_orders_are_not() {
    for text in [
        "DEé370400440532013000",
        "DE88370400440532013000",
        "GSU0INN6FM3L243",
        "RR123456785CN",
        "LP00068434402473",
        "8199633578334590",
        "3005004900988888",
        "9400111899223818218407",
        "10881378073059",
        "4111 1111 1111 1112",
        "My parcel 3784033940-2900-3 does not move",
        "the courier asks for my passport",
        "The courier asks for my passport, number RB123456785CN",
        "Посылка RB123456785CN: укажите паспортные данные и ИНН на сайте",
        "СДЭК просит паспорт и ИНН, трек 1303701129",
        "customs wants the RFC for parcel LP00724622449605",
        "passport wanted for tracking AZK1000301864",
        "RB123456785CN sent to Holiday Inn",
        "YT2625401001269647",
        "https://www.yuntrack.com/parcelTracking?id=YT2625401001269647",
        "Order number: GSU1S417N00M6XA Tracking number YT2625401001269647",
        "23 days 14 hours",
        "Item: passport cover\nTracking number: RB390996032CN",
        "Passport: see the site. Tracking number: C01X00T47",
        "загранпаспорт обложка, трек C01X00T47",
        "inn of court",
        "ANSI 6 boxes",
        "I live at 5 Main St, 12.11.2026, 14.30",
        "four pairs, one blue, one red, two to return",
        "12/11/2026 15/11/2026 4 pcs 1.99",
        "DAILY DABBLE DADA shop",
        "M1 size, order 8199633578334590 from AliExpress on Monday, blue",
        "192.168.100.101",
    ] {
        assert!(!is_sensitive(text), "{text}");
    }
}

#[test]
fn what_belongs_to_a_person_is_not_kept_as_a_name() {
    for text in [
        "password hunter2",
        "my password: qwerty",
        "пароль от почты qwerty",
        "pin 4821",
        "пин-код 4821",
        "john at mail dot com",
        "john (at) mail (dot) com",
        "ivan собака мейл точка ру",
        "john@mail.com",
        "Ivan Petrov +7 912 345-67-89",
        "Иван 8 (912) 345–67–89",
        "Anna 555-12-34",
        "call 55512 Anna",
        "Аня, тел 34567",
        "８９１２３４５６７８９",
        "eight nine one two three four five six seven eight nine",
        "Reisepass C01X00T47",
        "4111.1111.1111.1111",
    ] {
        assert!(!may_be_kept(text), "{text}");
    }
    for text in [
        "blue jacket",
        "Кроссовки 42",
        "look at dress",
        "passport cover",
        "pin badges",
        "phone case iPhone 15",
        "Чехол на телефон A54",
        "QR code scanner 2D",
        "carpet 120x200",
        "bookshop.com",
        "Adapter 220-110",
        "tinyshop.com",
    ] {
        assert!(may_be_kept(text), "{text}");
    }
}

#[test]
fn a_telephone_is_no_order_number() {
    for number in [
        "+49 30 1234567",
        "79123456789",
        "8 (912) 345-67-89",
        "+1 202-555-0123",
    ] {
        assert!(is_telephone(number), "{number}");
    }
    for number in [
        "8199633578334590",
        "12345678901",
        "79123456-0001",
        "A89123456789",
        "891234",
    ] {
        assert!(!is_telephone(number), "{number}");
    }
}

#[test]
fn a_polish_personal_number_is_no_order_number() {
    for number in ["44051401359", "02070803628"] {
        assert!(is_pesel(number), "{number}");
    }
    for number in ["44051401358", "44991401359", "440514013590", "4405140135A"] {
        assert!(!is_pesel(number), "{number}");
    }
}
