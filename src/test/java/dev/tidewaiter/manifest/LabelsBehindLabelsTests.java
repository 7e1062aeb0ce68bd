package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels behind whose colon stands another label, which is nobody's name. */
class LabelsBehindLabelsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            From: Supplier 供应商 | To: Customer 客户 | Company 公司： | Address 地址：
            From: Supplier | To: Customer | Company: | Address:
            Von: Lieferant | An: Kunde | Firma: | Adresse:
            Ship from: Vendor | Ship to: Customer | Company: | Address:
            Sender: Exporter | Recipient: Importer | Company name: | Address:
            От: Поставщик | Кому: Покупатель | Организация: | Адрес:
            """)
    void aRoleBehindFromOrToHeadsItsSection(String from, String to, String company, String address) {
        var read = ReadManifest.of("""
                %s | | | %s | |
                %3$s | Omega Parts Co., Ltd. | | %3$s | Beta Trade GmbH |
                %4$s | 12 Harbour Road, Ningbo | | %4$s | 8 Dock Street, Hamburg |

                """.formatted(from, to, company, address) + TABLE);

        assertThat(sender(read)).as("sender").isEqualTo("B2");
        assertThat(receiver(read)).as("receiver").isEqualTo("E2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shipper:公司名称 | CNEE:公司名称 | ADD:地址
            Shipper: Company name | Consignee: Company name | Address:
            Absender: Firma | Empfänger: Firma | Anschrift:
            Отправитель: Наименование организации | Получатель: Наименование организации | Адрес:
            Exportador: Razón social | Importador: Razón social | Dirección:
            发货人：公司名称 | 收货人：公司名称 | 地址：
            Gönderici: Firma Adı | Alıcı: Firma Adı | Adres:
            """)
    void whatToFillInBehindALabelIsNoName(String shipper, String consignee, String address) {
        var read = ReadManifest.of("""
                %s | Omega Parts Co., Ltd.
                %3$s | 12 Harbour Road, Ningbo
                %2$s | Beta Trade GmbH
                %3$s | 8 Dock Street, Hamburg

                """.formatted(shipper, consignee, address) + TABLE);

        assertThat(sender(read)).as("sender").isEqualTo("B1");
        assertThat(receiver(read)).as("receiver").isEqualTo("B3");
    }

    @Test
    void aRoleBehindFromGoesBeforeTheLetterhead() {
        var read = ReadManifest.of("""
                浙江欧米茄\\nZHEJIANG OMEGA SPORTS CO., LTD. | | | 送货单
                From: Supplier 供应商 | | | To: Customer 客户 | |
                Company 公司： | 宁波贝塔电子有限公司 | | Company 公司： | 浙江欧米茄运动器材有限公司 |

                """ + TABLE);

        assertThat(sender(read)).isEqualTo("B3");
        assertThat(receiver(read)).isEqualTo("A1, E3");
    }

    @Test
    void aPartyThatIsAnotherOneStaysSo() {
        var read = ReadManifest.of("""
                Consignee: Beta Trade GmbH, Hamburg | | | Notify party: Consignee
                | | | Address: 8 Dock Street, Hamburg

                """ + TABLE);

        assertThat(receiver(read)).isEqualTo("A1");
    }

    private static String sender(ReadManifest read) {
        return first(read, Field.EXPORTER_NAME, Field.SHIPPER_NAME);
    }

    private static String receiver(ReadManifest read) {
        return first(read, Field.BUYER_NAME, Field.CONSIGNEE_NAME);
    }

    private static String first(ReadManifest read, Field one, Field other) {
        var place = place(read, one);
        return place.equals("nowhere") ? place(read, other) : place;
    }
}
