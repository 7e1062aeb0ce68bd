package dev.tidewaiter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.AskedParty;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.wording.Wording;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the program refuses, and why an answer ended, is said in the language of the page. */
class NoticesTests {

    private static final Pattern KEY = Pattern.compile(
            "(?:Wording\\.of|WrongInput\\.because|Refusal\\.of)\\(\\s*\"([a-zA-Z]+(?:\\.[a-zA-Z]+)+)\"");

    private final Notices notices = new Notices(messages(), new When());

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/notice", "messages/desk", "messages/review", "messages/upload");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    private String said(String language, Wording notice) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        assertThat(notices.language(notice)).as(notice.english()).isNull();
        return notices.say(notice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Der Eintrag der Liste hat sich geändert: Weitere Namen, Programme.
            zh | 名单条目已变更：其他名称、制裁项目。
            ru | Запись списка изменилась: другие имена, программы.""")
    void theFieldsOfAnEntryThatChangedAreNamedAsTheLanguageListsThings(String language, String sentence) {
        var changed = Wording.of(
                "closed.entryChanged",
                "The list's entry has changed: other names, programmes.",
                List.of("review.field.aliases", "review.field.programmes"));
        assertThat(said(language, Wording.read(changed.english(), changed.code())))
                .isEqualToIgnoringCase(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | „Atlantis“ ist kein Land und kein Ort, den wir kennen. Geben Sie das Bestimmungsland mit zwei Buchstaben an, zum Beispiel KG, oder einen Ort oder eine Region, wie sie in einer Zelle stünden.
            zh | “Atlantis”既不是国家，也不是我们知道的地点。请用两个字母填写目的国，例如 KG，或像单元格中那样填写城市或地区。
            ru | «Atlantis» — не страна и не известное нам место. Укажите страну назначения двумя буквами, например KG, либо город или регион, как в ячейке.""")
    void whatIsGivenForAWholeFileAndIsNoCountryIsRefused(String language, String sentence) {
        assertThat(said(language, refusal(() -> GivenFacts.of(Map.of("destination", "Atlantis")))))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Ein Geburtsdatum ist ein Tag wie 1970-03-12 oder ein Jahr wie 1970; angegeben ist „soon“.
            zh | 出生日期应为日期（如 1970-03-12）或年份（如 1970），输入的是“soon”。
            ru | Дата рождения — день, например 1970-03-12, или год, например 1970; указано «soon».""")
    void aBirthDateThatIsNoneIsRefused(String language, String sentence) {
        var asked = new AskedParty("Nordlicht", null, null, List.of(), "soon");
        assertThat(said(language, refusal(asked::party))).isEqualTo(sentence);
    }

    @Test
    void whatLooksLikeADayIsQuotedAsItWasTyped() {
        assertThat(said("de", refusal(() -> GivenFacts.of(Map.of("destination", "2024-10-17")))))
                .startsWith("„2024-10-17“ ist kein Land und kein Ort");
    }

    private static Wording refusal(Runnable step) {
        try {
            step.run();
        } catch (IllegalArgumentException refused) {
            return Wording.by(refused);
        }
        throw new AssertionError("it was taken");
    }

    @Test
    void aSentenceThatOnlyEnglishHasSaysThatItIsEnglish() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        var notice = Wording.inEnglish("The disk failed.");
        assertThat(notices.say(notice)).isEqualTo("The disk failed.");
        assertThat(notices.language(notice)).isEqualTo("en");
    }

    @Test
    void aWholeDayIsWrittenAsTheLanguageWritesIt() {
        var older = Wording.of(
                "list.older",
                "UK-SL of 2024-10-17 is older",
                "UK-SL",
                Wording.day(LocalDate.of(2024, 10, 17)),
                Wording.day(LocalDate.of(2025, 1, 2)));
        assertThat(said("zh", Wording.read(older.english(), older.code())))
                .startsWith("UK-SL 2024年10月17日 的版本早于现行版本（2025年1月2日）");
    }

    @Test
    void aReasonTellsTheStepThatWasNotedElsewhere() {
        var broken = Wording.of("audit.broken", "The audit log is broken", 3L, List.of("audit.broken.end"), 7L);
        assertThat(said("de", broken)).contains("ab Schritt 3 verletzt", "ist Schritt 7 notiert.");
    }

    @Test
    void whatIsNotConfirmedIsSaidInTheLanguageOfThePage() {
        var cut = Wording.of("audit.unconfirmed", "Nothing", 9L, List.of("audit.unconfirmed.short"), "ab12", 7L);
        assertThat(said("de", cut)).contains("Seine 9 Schritte", "endet bei Schritt 7. Vergleichen", "ab12");
        assertThat(said("zh", cut)).contains("9 步", "止于第 7 步。请");
    }

    @Test
    void oneSecondIsOne() {
        var wait = Wording.of("password.wrong.often", "Wait 1 second.", 1L);
        assertThat(said("en", wait)).contains("Wait 1 second and");
        assertThat(said("de", wait)).contains("Warten Sie 1 Sekunde und");
    }

    /** A key of the Java code that no bundle has would leave its sentence English in silence. */
    @Test
    void everyKeyThatTheProgramSaysIsAmongTheMessages() throws IOException {
        var said = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(hit -> said.add(hit.group(1)));
            }
        }
        var bundle = new Properties();
        bundle.load(new StringReader(Files.readString(Path.of("src/main/resources/messages/notice.properties"))));
        assertThat(said)
                .hasSizeGreaterThan(40)
                .allSatisfy(key -> assertThat(bundle).containsKey(key));
    }
}
