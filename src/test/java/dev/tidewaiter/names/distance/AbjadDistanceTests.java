package dev.tidewaiter.names.distance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbjadDistanceTests {

    private static final double MOST = 2;

    private static double slips(String written, String latin) {
        return AbjadDistance.slips(written, latin, MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "هشام, hisham",
        "هشام, hicham",
        "صابوني, sabouni",
        "صابوني, sabuni",
        "تويجري, tuwaijri",
        "زعتري, zaatari",
        "صفوى, safavi",
        "جعفرى, jafari",
        "قره داغی, qaradaghi",
        "ظریف, zarif",
        "خزعلی, khazali",
        "نظامالدین, nezamoddin",
        "نظامالدین, nizamaldin",
        "שרביט, sharvit"
    })
    void everyCommonWayToWriteAWordIsAReading(String written, String latin) {
        assertThat(slips(written.replace(" ", ""), latin)).isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource({"كريم, karim", "رستم, rostam", "مجيد, majeed", "نصر, nasser", "زين, zain", "שרון, sharon"})
    void shortVowelsAndDoubledLettersAreFree(String written, String latin) {
        assertThat(slips(written, latin)).isEqualTo(AbjadDistance.READS);
    }

    @ParameterizedTest
    @CsvSource({
        "سعود, aswad", // a vowel that opens a word is written
        "سعود, saadi", // and so is one that ends it
        "کریم, kamir",
        "جماز, jama",
        "سامي, sani",
        "حجار, najjar"
    })
    void anotherWordIsNoReading(String written, String latin) {
        assertThat(slips(written, latin)).isEqualTo(TokenDistance.OTHER);
    }

    @Test
    void twoVowelsHardlyMeetWithoutALetterBetween() {
        assertThat(slips("نیاز", "niaz")).isEqualTo(AbjadDistance.READS);
        assertThat(slips("ناز", "niaz")).isGreaterThan(AbjadDistance.READS + 0.3);
    }

    @Test
    void aSlipIsForgivenInALongWordOnly() {
        assertThat(slips("بابامرادی", "babamorani")).isBetween(1.0, 1.5);
        assertThat(slips("مراد", "moran")).isEqualTo(TokenDistance.OTHER);
    }

    @Test
    void twoLettersTellLess() {
        assertThat(slips("مي", "may")).isGreaterThan(slips("ميس", "mays"));
    }

    @Test
    void endlessWordsAreNotRead() {
        assertThat(slips("م".repeat(60), "m".repeat(60))).isEqualTo(TokenDistance.OTHER);
    }

    @Test
    void allReadingsOfAWordShareItsSkeleton() {
        assertThat(AbjadDistance.skeleton("redlepus")).isEqualTo("rdlbs");
        assertThat(AbjadDistance.skeleton("aeiou")).isNull();
        assertThat(AbjadDistance.skeleton("kelvarin")).isEqualTo("klrn");
        assertThat(AbjadDistance.skeleton("hakim")).isEqualTo("hkm");
        assertThat(AbjadDistance.skeleton("ahmed")).isEqualTo("md");
        assertThat(AbjadDistance.skeleton("bobber")).isEqualTo("br");
        assertThat(AbjadDistance.skeleton("gholam")).isEqualTo(AbjadDistance.skeleton("qulam"));
        assertThat(AbjadDistance.skeleton("hicham")).isEqualTo(AbjadDistance.skeleton("hisham"));
        assertThat(AbjadDistance.skeleton("nezamoldin")).isEqualTo(AbjadDistance.skeleton("nizamuddin"));
        assertThat(AbjadDistance.skeleton("waldin")).isEqualTo("dn");
    }

    @Test
    void anFMayStandForAVThatNoSkeletonHas() {
        assertThat(AbjadDistance.skeletons("afybwri", true)).containsExactly("fbr", "br");
        assertThat(AbjadDistance.skeletons("afybwri", false)).containsExactly("fbr");
        assertThat(AbjadDistance.skeletons("kafkaz", true)).containsExactly("kfkd", "kd");
        assertThat(AbjadDistance.skeletons("ff", true)).containsExactly("f");
        assertThat(AbjadDistance.skeletons("aeiou", true)).isEmpty();
    }

    @Test
    void anAlefBeforeALongVowelOnlyCarriesIt() {
        assertThat(AbjadDistance.slips("ایمن", "imen", 1)).isLessThan(TokenDistance.OTHER);
        assertThat(AbjadDistance.slips("اوج", "oj", 1)).isLessThan(TokenDistance.OTHER);
        assertThat(AbjadDistance.slips("ایمن", "yemen", 1)).isEqualTo(TokenDistance.OTHER);
    }
}
