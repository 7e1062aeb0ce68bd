package dev.tidewaiter.manifest.classification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form prints below its total: who signed, and labels with their values. */
class FootOfFormTests {

    private static final String SLIP = """
            STT | Tên hàng | Mã số | ĐVT | Số lượng | Đơn giá | Thành tiền
            1 | Đá 1x2 | DA12 | m3 | 45.5 | 320000 | 14560000
            Cộng | | | | | | 14560000

            Người lập biểu | | Người giao hàng | | Thủ kho | | Kế toán trưởng
            """;

    private static final String PACKING = """
            箱号 Ctn.No. | Description | Packages | Quantity | G.W. | N.W.
            B-11 | Storage box | 12 | 240 | 96 | 84
            B-12 | Shoe rack | 8 | 80 | 120.5 | 110
            TOTAL | | 20 | 320 | 216.5 | 194
            """;

    @Test
    void namesBelowTheTitlesOfThoseWhoSignAreNoGoods() {
        var read = ReadManifest.of(SLIP + "\nNgô Văn Bình | | Công ty Hòa Bình\n");

        assertThat(read.lines).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"唛头 Marks | ALFA", "Port of loading | Beta harbour"})
    void aLabelAndItsValueBelowTheTotalAreNoGoods(String foot) {
        assertThat(ReadManifest.of(PACKING + "\n" + foot + "\n").lines).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B-13 | Hand saw | 1 | 4 | 3 | 2", " | Hand saw | | 4"})
    void goodsBelowTheTotalStayGoods(String goods) {
        assertThat(ReadManifest.of(PACKING + "\n" + goods + "\n").lines).hasSize(3);
    }

    /** A seal, a link and a trailer are goods, and head columns that nobody reads. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Seal | SL-5 | 9A012.a | 2 pcs", "Прицеп | | 9A012.a | 2 шт", "Link | LK-12 | EAR99 | 2 pcs"})
    void goodsWhoseNamesHeadColumnsStayGoodsWithACodeOrACount(String goods) {
        var read = ReadManifest.of("""
                Description | Model | ECCN | Quantity
                Kitchen chair | KC-1 | EAR99 | 4 pcs
                Table lamp | TL-2 | EAR99 | 2 pcs
                Subtotal | | | 6 pcs
                """ + goods + "\n");

        assertThat(read.lines).hasSize(3);
    }

    @Test
    void goodsWithANumberBelowTheTitlesStayGoods() {
        assertThat(ReadManifest.of(SLIP + "\n2 | Cát vàng | CV1 | m3 | 12 | 200000 | 2400000\n").lines)
                .hasSize(2);
    }
}
