package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.letterhead.ShortHanName;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Chinese name with which a longer one begins: short for it, or another firm. */
class ShortHanNamesTests {

    @ParameterizedTest
    @ValueSource(strings = {"""
                Buyer 买方： | 浙江欧米茄运动器材有限公司
                Company 公司： | 浙江欧米茄
                Address 地址： | Beijing, China

                """, """
                浙江欧米茄\\nZHEJIANG OMEGA SPORTS CO., LTD. | | | 送货单
                From: Supplier 供应商 | | | To: Customer 客户 | |
                Company 公司： | 宁波贝塔电子有限公司 | | Company 公司： | 浙江欧米茄运动器材有限公司 |

                """})
    void bothAreScreenedEachAsItStands(String form) {
        var names = ReadManifest.of(form + TABLE).line(0).parties().stream()
                .map(Party::name)
                .toList();

        assertThat(names.toString()).contains("浙江欧米茄运动器材有限公司").containsPattern("浙江欧米茄(?!运)");
    }

    @Test
    void theBeginningOfTwoFirmsIsNeither() {
        var read = ReadManifest.of("""
                Seller 卖方： | 浙江欧米茄进出口有限公司
                Buyer 买方： | 浙江欧米茄运动器材有限公司
                Company 公司： | 浙江欧米茄

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B1");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("B2");
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("B3");
    }

    @Test
    void twoLettersOrOtherOnesTellNoFirm() {
        assertThat(ShortHanName.begins("浙江欧米茄", "浙江欧米茄运动器材有限公司")).isTrue();
        assertThat(ShortHanName.begins("浙江", "浙江欧米茄运动器材有限公司")).isFalse();
        assertThat(ShortHanName.begins("Omega", "Omega Sports")).isFalse();
        assertThat(ShortHanName.begins("宁波欧米茄", "浙江欧米茄运动器材有限公司")).isFalse();
    }
}
