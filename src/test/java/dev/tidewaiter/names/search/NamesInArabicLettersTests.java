package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameIndex;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name in Arabic letters finds the Latin spelling of a list, however that list writes it. */
class NamesInArabicLettersTests {

    private static final NameIndex INDEX = NameMatcher.over(List.of(
            person(0, "REDLEPI, Hisham Muhammad Mamduh"),
            person(1, "AL-KELVARI, Emad Abdul-Ghani"),
            person(2, "BRANDAVI, Seyed Nezamoldin"),
            person(3, "TORNAQI, Abd al-Salam Fajr"),
            person(4, "GORDAKHZADEH, Habibollah"),
            person(5, "Abdulrahman Velkazi"),
            person(6, "Abdul Rahman Zortani"),
            person(7, "BRANDAVI, Salim"),
            person(8, "Abdulrahman Gelvani"),
            person(9, "GELVANI ZADEH, Mohsen"),
            organisation(10, "REDLEPAN PETROCHEMICAL ORGANIZATION"),
            organisation(11, "Al-Kelvar Services and Trading LLC"),
            organisation(12, "BANK REDLEPAN"),
            person(13, "VODAI, Hamid"),
            person(14, "Mohammadreza Velkazi"),
            person(15, "Mohammad Reza BOLAQI"),
            person(16, "SANAULLAH GHELVARI")));

    @ParameterizedTest
    @CsvSource({
        "هشام محمد ممدوح الردلبي, 0",
        "عماد عبدالغني الكلفاري, 1",
        "عماد عبد الغنی کلواری, 1",
        "سید نظام الدین برنداوى, 2",
        "سید نظام‌الدین برنداوی, 2",
        "عبد السلام فجر الطرنقي, 3",
        "حبیب الله گرداخ زاده, 4",
        "عبد الرحمن فلكازي, 5",
        "عبدالرحمن زورتاني, 6",
        "سلیم برنداوی, 7",
        "محسن گلوانی زاده, 9",
        "محسن گلوانی‌زاده, 9",
        "سازمان پتروشیمی ردلپان, 10",
        "شركة الكلفار للخدمات والتجارة ش.ذ.م.م, 11",
        "بانک ردلپان, 12",
        // a family name of one consonant
        "حمید ودای, 13",
        // another name has the two in one word
        "محمدرضا بلاقی, 15",
        // a letter for a sound that Latin writes otherwise
        "ثناء اللہ غلواری, 16"
    })
    void itFindsTheListedSpelling(String name, int owner) {
        var found = INDEX.closestAtMost(name, NameComparison.MATCH, 1);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).listed().owner()).isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource({
        "Abdul Rahman Velkazi, 5",
        "Abd al-Rahman Velkazi, 5",
        "Abdulrahman Zortani, 6",
        "Abdurrahman Zortani, 6"
    })
    void servantOfIsOneWordOrTwoHoweverWellBothAreKnown(String name, int owner) {
        assertThat(INDEX.closestAtMost(name, NameComparison.MATCH, 1)
                        .get(0)
                        .listed()
                        .owner())
                .isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource({"هشام محمد ممدوح البرنداني", "عماد عبدالغني السعدي", "سلیم برمکی", "بانک گلستان"})
    void anotherNameFindsNobody(String name) {
        assertThat(INDEX.closest(name, NameComparison.MATCH)).isEmpty();
    }

    private static IndexedName person(int owner, String text) {
        return new IndexedName(owner, text, Bearer.PERSON);
    }

    private static IndexedName organisation(int owner, String text) {
        return new IndexedName(owner, text, Bearer.ORGANISATION);
    }
}
