package dev.tidewaiter.names.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliteratorTests {

    @ParameterizedTest
    @CsvSource({
        "ямщиков, yamshchikov",
        "щербаківська, shcherbakivska",
        "žižka, zizka",
        "straße, strasse",
        "łódź, lodz",
        "şahin, sahin",
        "深圳, shenzhen",
        "紅兔, hongtu",
        "김금철, gimgeumcheol",
        "τιτάνας, titanas",
        "თბილისი, tbilisi",
        "երևան, yerevan",
        "شاهد, shahd",
        "ｌｉｍｂａｃｈ, limbach",
        "กรุงเทพ, krungthep",
        "limbасh, limbach",
        "limbαch, limbach",
        "τitan, titan"
    })
    void everyScriptIsWrittenInSmallLatinLetters(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "толстой, tolstoy",
        "достоевский, dostoevskiy",
        "фёдор, fedor",
        "щедрин, shchedrin",
        "чехов, chekhov",
        "цветаева, tsvetaeva",
        "ильич, ilich",
        "объект, obekt",
        "эрмитаж, ermitazh",
        "юрий, yuriy"
    })
    void russianIsWrittenAsPassportsWriteIt(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "григорій, hryhoriy",
        "євген, yevhen",
        "їжакевич, yizhakevych",
        "сергій, serhiy",
        "людмилі, lyudmyli",
        "наталія, nataliya",
        "ґудзь, gudz",
        "быкаў, bykau",
        "зеленський, zelenskyy"
    })
    void ukrainianAndBelarusianAreToldByTheirLetters(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "његош, njegosh",
        "љубен, ljuben",
        "ђура, djura",
        "максимовић, maksimovic",
        "ѓорѓи, gjorgji",
        "ќосев, kjosev",
        "търново, tarnovo",
        "пътечков, patechkov",
        "құнанбаев, kunanbaev",
        "әуезов, auezov",
        "бямбасүрэн, byambasuren",
        "дэндэв, dendev"
    })
    void cyrillicOfOtherLanguagesKeepsItsSounds(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "καζαντζάκης, kazantzakis",
        "παπαδόπουλος, papadopoulos",
        "μπάμπης, bampis",
        "ντίνος, dinos",
        "γκίκας, gikas",
        "αγγελόπουλος, angelopoulos",
        "ευάγγελος, evangelos",
        "ευθύμιος, efthymios",
        "αυγουστίνος, avgoustinos",
        "οδυσσέας, odysseas"
    })
    void greekReadsItsPairsOfLetters(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "բարակ, barak",
        "օբամա, obama",
        "թումանյան, tumanyan",
        "հովհաննես, hovhannes",
        "եղիշե, yeghishe",
        "չարենց, charents",
        "ոսկան, voskan",
        "խաչատուր, khachatur",
        "შოთა, shota",
        "რუსთაველი, rustaveli",
        "ილია, ilia",
        "ჭავჭავაძე, chavchavadze",
        "გალაკტიონ, galaktion",
        "ვაჟა, vazha",
        "ფშაველა, pshavela",
        "ყაზბეგი, qazbegi"
    })
    void armenianAndGeorgianAreRead(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "محمد, muhammad",
        "مُحَمَّد, muhammad",
        "محمود, mahmud",
        "عبدالله, abdullah",
        "عبدالرحمن, abdulrahman",
        "ناصر, nasir",
        "قاعدة, qaida",
        "یوسف, yusuf",
        "محمدرضا, muhammadridha",
        "پروین, prwyn",
        "پرویز, parviz",
        "گلستان, glstan",
        "چنگیز, chngyz",
        "محمدزاده, muhammadzadeh",
        "گلستانزاده, glstanzadeh",
        "ٹیپو, typw",
        "لڑکا, lrka",
        "بڑے, bre"
    })
    void arabicAndPersianNamesThatWeKnowHaveTheirVowels(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "חיים, haim",
        "נחמן, nachman",
        "שמואל, shmuel",
        "יוסף, yosef",
        "משה, moshe",
        "לוי, levi",
        "ביאליק, byalyk",
        "עגנון, gnvn",
        "תל, tel"
    })
    void hebrewNamesThatWeKnowHaveTheirVowels(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "バラク, baraku",
        "オバマ, obama",
        "むらさき, murasaki",
        "しょうじゅん, shojun",
        "きょうと, kyoto",
        "がっこう, gakko",
        "いのうえ, inoue",
        "さとう, sato",
        "まっちゃ, matcha",
        "ファーウェイ, fawei",
        "ヴィクトル, vikutoru",
        "トーキョー, tokyo"
    })
    void japaneseSyllablesAreReadInHepburn(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "김철수, gimcheolsu",
        "박, bak",
        "최, choe",
        "서울, seoul",
        "한강, hangang",
        "윤동주, yundongju",
        "황진이, hwangjini",
        "허균, heogyun"
    })
    void koreanFollowsTheRevisedSpelling(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "प्रेमचंद, premchand",
        "रवीन्द्रनाथ, ravindranath",
        "टैगोर, taigor",
        "सत्यजीत, satyajit",
        "राम, ram",
        "चन्द्र, chandra",
        "मोहनदास, mohandas",
        "नारायण, narayan",
        "ज़फ़र, zafar",
        "রবীন্দ্রনাথ, rabindranath",
        "ঠাকুর, thakur",
        "রহমান, rahman",
        "মুজিবুর, mujibur",
        "যতীন, jatin",
        "নজরুল, najrul",
        "জীবনানন্দ, jibnananda",
        "শরৎচন্দ্র, sharatchandra",
        "ਨਾਨਕ, nanak",
        "ગાંધી, gandhi"
    })
    void indianScriptsDropTheVowelsThatNobodySpeaks(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "பாரதி, parathi",
        "நரேந்திர, narendira",
        "கம்பன், kamban",
        "சங்கர், sangar",
        "தமிழ், thamizh",
        "రామ, rama",
        "ಕುವೆಂಪು, kuvenpu",
        "തകഴി, takazhi"
    })
    void southIndianScriptsKeepThem(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "เปรม, prem",
        "ไทย, thai",
        "โรงเรียน, rongrian",
        "แก้ว, kaeo",
        "สุนทรภู่, sunthonphu",
        "ติณสูลานนท์, tinsulanon",
        "สมชาย, somchai",
        "เดือน, duean",
        "ນາງ, nang"
    })
    void thaiVowelsStandBehindTheirConsonants(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "ប៉ុល, pol",
        "ពត, pot",
        "ហ៊ុន, hun",
        "សែន, sen",
        "ភ្នំ, phnom",
        "ខ្មែរ, khmer",
        "កម្ពុជា, kampuchea",
        "ម៉ាណា, mana"
    })
    void khmerVowelsFollowTheSeries(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({"ᏣᎳᎩ, ᏣᎳᎩ"})
    void wordsThatNobodyCanReadStayWhatTheyAre(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "łukasz, lukasz",
        "ørsted, orsted",
        "weiß, weiss",
        "đorđe, dorde",
        "ılgın, ilgin",
        "æsir, aesir",
        "œuvre, oeuvre",
        "þór, thor",
        "eð, ed",
        "ǆ, dz",
        "nguyễn, nguyen",
        "əliyev, aliyev"
    })
    void latinLettersLoseTheirMarks(String token, String latin) {
        assertThat(Transliterator.latin(token)).isEqualTo(latin);
    }
}
