package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import dev.tidewaiter.shipment.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTests {

    @ParameterizedTest
    @CsvSource({
        "\uD83C\uDDE6\uD83C\uDDF9,AT",
        "\uD83C\uDDF7\uD83C\uDDFA,RU",
        "\uD83C\uDDF7\uD83C\uDDFA Россия,RU",
        "Südtirol,IT",
        "Schottland,GB",
        "Bavaria,DE",
        "Guangdong,CN"
    })
    void aFlagOrAPartOfACountryTellsIt(String cell, String iso2) {
        assertThat(Countries.named(cell)).isEqualTo(new Country(iso2));
    }

    @Test
    void aPartOfACountryCountsOnlyByItself() {
        assertThat(Countries.inText("12 Bavaria Road, Springfield")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KZ; Russia|KZ RU
            Russia / KZ|RU KZ
            RU KZ|RU KZ
            RU, KZ|RU KZ
            KZ via RU|KZ (RU)
            Казахстан через Россия|KZ (RU)
            Kasachstan und Russland|KZ RU
            哈萨克斯坦、俄罗斯|KZ RU
            KZ→RU|KZ RU
            Trinidad and Tobago|TT
            Korea, Republic of|KR
            Guinea-Bissau|GW
            Atlanta, Georgia, USA|US
            364 Via Garibaldi, Modena, Italy|IT
            Indianapolis, IN, USA|US
            nowhere|''
            """)
    void namesEveryCountryOfACell(String text, String countries) {
        var named = new ArrayList<String>();
        Countries.allIn(text)
                .forEach(mention -> named.add(
                        mention.via()
                                ? "(" + mention.country() + ")"
                                : mention.country().toString()));
        assertThat(String.join(" ", named)).isEqualTo(countries);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CN|CN
            MY|MY
            Mỹ|US
            BI|BI
            Bỉ|BE
            chn|CN
            156|CN
            PRC|CN
            P.R. China|CN
            中国大陆|CN
            CN - China|CN
            Wallis and Futuna|WF
            Sao Tome and Principe|ST
            St. Vincent & the Grenadines|VC
            New Zeland|NZ
            China (CN)|CN
            IN, INDIA|IN
            РФ|RU
            Российская Федерация|RU
            ОАЭ|AE
            U.A.E.|AE
            Burma|MM
            Holland|NL
            Korea, Republic of|KR
            South Korea|KR
            Korea, Democratic People's Republic of|KP
            КНДР|KP
            朝鲜|KP
            Hong Kong|HK
            Hong Kong SAR, China|HK
            中国香港|HK
            Taiwan, Province of China|TW
            Turkey|TR
            TÜRKİYE|TR
            Türkiye|TR
            Kirghizistan|KG
            Киргизия|KG
            Iran, Islamic Republic of|IR
            Côte d'Ivoire|CI
            cote d ivoire|CI
            UK|GB
            EE.UU.|US
            Vereinigte Staaten von Amerika|US
            미국|US
            Білорусь|BY
            Guinea-Bissau|GW
            Kosovo|XK
            Bolivia, Plurinational State of|BO
            Vienna, AT|AT
            """)
    void understandsCodesNamesAndOldNames(String text, String iso2) {
        assertThat(Countries.named(text)).isEqualTo(new Country(iso2));
    }

    @Test
    void everyCodeNamesItsOwnCountry() {
        for (var code : Locale.getISOCountries()) {
            var named = Countries.named(code);
            // "T.C." is how Türkiye's papers begin; the Turks and Caicos Islands are hardly ever called by their code
            assertThat(named == null ? code : named.iso2()).isEqualTo(code.equals("TC") ? "TR" : code);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "XX",
                "QQ",
                "Other country",
                "European Union",
                "Russia/China",
                "Dosuntiles",
                "999",
                "Atlanta, GA"
            })
    void namesNoCountryWhereTheTextNamesNoneOrTwo(String text) {
        assertThat(Countries.named(text)).isNull();
    }

    @Test
    void understandsEveryNameOfEveryCountryInTheLanguagesOfTheTrade() {
        var missed = new ArrayList<String>();
        for (var language : new String[] {"en", "de", "fr", "es", "ru", "uk", "tr", "zh", "ko"}) {
            var names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language));
            for (var iso2 : Locale.getISOCountries()) {
                var name = names.regionDisplayName(iso2);
                if (!new Country(iso2).equals(Countries.named(name))) {
                    missed.add(language + " " + iso2 + " " + name + " -> " + Countries.named(name));
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    /** Some are short, such as SAD for the United States, or are another country's in another language, such as Kongo. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "da", "nb", "sv", "fi", "is", "et", "lv", "lt", "hr", "sr", "sr_Latn", "bs", "sl", "mk", "bg", "sq",
                "hu", "sk", "cs", "ro", "ca", "el", "he", "hy", "ka", "az", "kk", "ky", "tg", "tk", "uz", "mn", "ps",
                "ur", "hi", "bn", "ta", "te", "th", "my", "km", "lo", "ms", "id", "fil", "vi", "ja", "ar", "fa", "sw",
                "am", "it", "pt", "nl", "pl", "be"
            })
    void understandsTheNamesOfOtherLanguagesAndMistakesNone(String language) {
        var names = LocaleDisplayNames.getInstance(new ULocale(language));
        var missed = new ArrayList<String>();
        var mistaken = new ArrayList<String>();
        for (var iso2 : Locale.getISOCountries()) {
            var name = names.regionDisplayName(iso2);
            var named = Countries.named(name);
            if (named == null) {
                missed.add(iso2 + " " + name);
            } else if (!named.iso2().equals(iso2)
                    && !List.of("Kongo", "Конго", "AS", "A.S").contains(name)) {
                mistaken.add(iso2 + " " + name + " -> " + named);
            }
        }
        assertThat(mistaken).isEmpty();
        assertThat(missed.toString()).hasSizeLessThan(70);
    }

    @ParameterizedTest
    @CsvSource({
        "Norge,NO", "Tyskland,DE", "Ryssland,RU", "Lietuva,LT", "Crna Gora,ME", "Ukrajna,UA", "Venemaa,RU", "Rusija,RU",
        "Русија,RU", "Русия,RU", "Hviderusland,BY", "रूस,RU", "روس,RU", "Valgevene,BY", "Oroszország,RU", "Հայաստան,AM",
        "რუსეთი,RU", "Észak-Korea,KP", "Irak,IQ", "टोगो,TG", "टोंगा,TO", "NGA,NG", "LB Nga,RU"
    })
    void understandsNamesOfOtherLanguages(String text, String iso2) {
        assertThat(Countries.named(text)).isEqualTo(new Country(iso2));
    }

    @Test
    void aNameThatIsTheCodeOfAnotherCountryIsAsked() {
        assertThat(Countries.named("Nga")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            12 Example Street, Xiamen, Fujian, China|CN
            Peachtree 1, Atlanta, Georgia, USA|US
            Main Street 12, Cuba, MO 65453|US
            Havana 12, Cuba|CU
            1 Main St, Lebanon, TN 37087|US
            5 Some Ave, Atlanta, GA 30303-1234|US
            Rustaveli 3, Tbilisi, Georgia|GE
            Santa Fe, New Mexico|-
            10 Ocean Drive, Jersey City, NJ|-
            Av. Amilcar Cabral, Bissau, Guinea-Bissau|GW
            Port Moresby, Papua New Guinea|PG
            Industriestr. 4, 80331 München DE|-
            115088, г. Москва, ул. Примерная, д. 1, Россия|RU
            КАЗАХСТАН-Г.АКТОБЕ-ПРОМЗОНА 679|KZ
            中国福建省厦门市某某路1号|CN
            VIA GIARDINI NORD 225 ITALY IT|IT
            Cuba Street 5, Wellington, New Zealand|NZ
            Rue de France 3, 1000 Bruxelles|-
            Suite 5, Dubai, UAE|AE
            Daegu, Korea(704-190)|KR
            Pyongyang, DPR Korea|KP
            31-33 India House, London, United Kingdom|GB
            Belfast, Northern Ireland|GB
            Dili, East Timor|TL
            """)
    void findsTheCountryInsideAnAddress(String address, @Nullable String iso2) {
        assertThat(Countries.inText(address)).isEqualTo(iso2 == null ? null : new Country(iso2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Korea, Democratic People’s Republic",
                "Korea, Democratic",
                "Korea D.R.",
                "Corée, République populaire démocratique",
                "Corea, República Popular Democrática",
                "Korea (Demokratische Volksrepublik)",
                "Dem. Volksrep. Korea",
                "Корея, Нар.-Дем. Респ.",
                "Pyongyang, Korea",
                "Korea/North"
            })
    void readsNoKoreaOfThePeopleAsTheOther(String cell) {
        assertThat(Countries.allIn(cell)).extracting(Countries.Mention::country).containsOnly(new Country("KP"));
        assertThat(Countries.inText(cell)).isEqualTo(new Country("KP"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Korea",
                "Korea (Rep.)",
                "Busan, Korea",
                "Korea, South",
                "Corea del Sur",
                "Корея, Сеул",
                "Incheon Airport, Korea"
            })
    void readsTheOtherKoreaWhereNothingSpeaksAgainstIt(String cell) {
        assertThat(Countries.allIn(cell)).extracting(Countries.Mention::country).contains(new Country("KR"));
    }

    @Test
    void leavesKoreaOpenBesideWordsThatItDoesNotKnow() {
        assertThat(Countries.inCell("Korea Xylo")).isNull();
        assertThat(Countries.inText("12 Xylo Road, Korea")).isEqualTo(new Country("KR"));
    }

    @ParameterizedTest
    @CsvSource({
        "US, the United States",
        "AE, the United Arab Emirates",
        "NL, the Netherlands",
        "PH, the Philippines",
        "KY, the Cayman Islands",
        "DO, the Dominican Republic",
        "DE, Germany",
        "KG, Kyrgyzstan"
    })
    void isNamedAsASentenceHasIt(String iso2, String named) {
        assertThat(new Country(iso2).inSentence()).isEqualTo(named);
    }
}
