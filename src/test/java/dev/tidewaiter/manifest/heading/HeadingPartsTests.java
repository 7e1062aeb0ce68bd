package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingPartsTests {

    private static final Headings HEADINGS = Headings.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Total value NIS|totalValue
            Unit price (Yuan)|unitPrice
            DHS/kg|unitPrice
            Unit (USD)|unitPrice
            Unit (pcs)|unit
            Sum of Qty|quantity
            Soma do Peso Bruto|grossWeight
            Сумма по полю Количество|quantity
            vUnCom|unitPrice
            Ship To Addressee|consignee.name
            품목별|description
            Ship-to Party Tax ID|consignee.id
            Notify Party 1 VAT No|notifyParty.id
            notify_party1_address|notifyParty.address
            notifyParty1Address|notifyParty.address
            senderInfo.city|shipper.address
            İhracatçı Firma Telefonu|phone
            E-mail del destinatario|email
            E-Mail des Empfängers|email
            收件人E-mail|email
            收货人的地址|consignee.address
            수출자의 주소|exporter.address
            荷受人の住所|consignee.address
            ที่อยู่ของผู้รับ|consignee.address
            Địa chỉ của người nhận|consignee.address
            Empfängernr.|consignee.id
            Billing VAT Number|buyer.id
            Címzett irányítószáma|consignee.address
            Avsändarens postnummer|shipper.address
            Алушының индексі|consignee.address
            प्राप्तकर्ता का पता|consignee.address
            ΤΚ παραλήπτη|consignee.address
            Сторона уведомления: телефон|phone
            收件人郵遞區號|consignee.address
            cneeAddr1|consignee.address
            Celní zástupce|customsBroker.name
            实际收货人|consignee.name
            Libellé unité de mesure|unit
            Valor Un.|unitPrice
            Tên đơn vị tính|unit
            """)
    void saysOfWhomWhatIsTold(String heading, String field) {
        var meaning = Objects.requireNonNull(HEADINGS.meaning(heading));

        assertThat(meaning.kind()).isEqualTo(Kind.FIELD);
        assertThat(meaning.fields().get(0).id()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Consignee company name and address", "Exporter name, address, phone"})
    void theNameComesFirstWhereOneCellHoldsSeveralThings(String heading) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading))
                        .fields()
                        .get(0)
                        .id())
                .endsWith(".name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Firma del destinatario", "Jednostka wagi", "重量单位", "Тип декларации", "Preiseinheit"})
    void aSignatureAUnitOfWeightAndAKindOfPaperAreNothingScreened(String heading) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).kind()).isEqualTo(Kind.NOTHING);
    }

    @Test
    void anotherNumberOfAStopIsTheShipments() {
        var meaning = HEADINGS.meaning("Delivery no.");

        assertThat(Objects.requireNonNull(meaning).fields().get(0).role()).isNull();
    }
}
