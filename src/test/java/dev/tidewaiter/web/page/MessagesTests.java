package dev.tidewaiter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What pages say stands in bundles, in every language the desk speaks, and nowhere else. */
class MessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final List<String> FURTHER = List.of("de", "zh", "ru");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.]+)[(}]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    /** Words that are the same in every language. */
    private static final Set<String> NAMES = Set.of("Tidewaiter");

    /** Attributes that people read or hear. */
    private static final List<String> SPOKEN = List.of("title", "placeholder", "aria-label", "alt", "label");

    private static Properties bundle(Path file) throws IOException {
        var messages = new Properties();
        messages.load(new StringReader(Files.readString(file)));
        return messages;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    @TestFactory
    List<DynamicTest> everyKeyExistsInEveryLanguageWithTheSamePlaceholders() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        for (var file : files(MESSAGES, ".properties")) {
            var name = file.getFileName().toString();
            if (name.contains("_")) {
                continue;
            }
            var english = bundle(file);
            for (var language : FURTHER) {
                var other = bundle(MESSAGES.resolve(name.replace(".properties", "_" + language + ".properties")));
                tests.add(DynamicTest.dynamicTest(name + " " + language, () -> {
                    assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
                    for (var key : english.stringPropertyNames()) {
                        assertThat(other.getProperty(key)).as(key).isNotBlank();
                        assertThat(placeholders(other.getProperty(key)))
                                .as(key)
                                .isEqualTo(placeholders(english.getProperty(key)));
                    }
                }));
            }
        }
        return tests;
    }

    private static Set<String> placeholders(String message) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(message).results().forEach(hit -> found.add(hit.group(1)));
        return found;
    }

    @Test
    void everyMessageCanBeSaidOfNothingOfOneAndOfMany() throws IOException {
        for (var file : files(MESSAGES, ".properties")) {
            for (var message : bundle(file).entrySet()) {
                for (int count : new int[] {0, 1, 2, 1_000}) {
                    if (PLACEHOLDER.matcher((String) message.getValue()).find()) {
                        var said = new MessageFormat((String) message.getValue(), Locale.ENGLISH)
                                .format(new Object[] {count, count, count, count, count, count});
                        assertThat(said)
                                .as(message.toString())
                                .doesNotContain("{")
                                .doesNotContain("#");
                    }
                }
            }
        }
    }

    @Test
    void oneIsNoneOfMany() throws IOException {
        var upload = bundle(MESSAGES.resolve("upload.properties")).getProperty("upload.reading.nothingYet");
        assertThat(MessageFormat.format(upload, 1)).startsWith("1 file uploaded");
        assertThat(MessageFormat.format(upload, 85)).startsWith("85 files uploaded");
    }

    @Test
    void noMessageHasAnApostropheThatTheFormatWouldSwallow() throws IOException {
        for (var file : files(MESSAGES, ".properties")) {
            for (var message : bundle(file).values()) {
                assertThat((String) message).as(file.toString()).doesNotContain("'");
            }
        }
    }

    /** Other words that a language has for a party, which would seem to be something else. */
    private static final Map<String, Pattern> NO_PARTY = Map.of(
            "de", Pattern.compile("Beteiligte"),
            "zh", Pattern.compile("相关方"),
            "ru", Pattern.compile("лицо[^а-я]*(из списка|в списке)|[Тт]аким лицом|лицо не является"));

    @Test
    void aLanguageHasOneWordForReviewAndOneForAParty() throws IOException {
        for (var language : FURTHER) {
            var noParty = Objects.requireNonNull(NO_PARTY.get(language));
            var said = new Properties();
            for (var file : files(MESSAGES, "_" + language + ".properties")) {
                said.putAll(bundle(file));
            }
            assertThat(Stream.of("desk.nav.review", "review.page", "upload.step.review")
                            .map(said::getProperty))
                    .as(language)
                    .containsOnly(said.getProperty("verdict.REVIEW"));
            assertThat(said.getProperty("review.known.party")).isEqualTo(said.getProperty("party.PARTY"));
            assertThat(said.values())
                    .as(language)
                    .noneMatch(message -> noParty.matcher((String) message).find());
        }
    }

    @Test
    void everyMessageThatATemplateNamesExists() throws IOException {
        var known = new TreeSet<String>();
        for (var file : files(MESSAGES, ".properties")) {
            known.addAll(bundle(file).stringPropertyNames());
        }
        for (var template : files(TEMPLATES, ".html")) {
            KEY.matcher(Files.readString(template))
                    .results()
                    .forEach(hit -> assertThat(known)
                            .as(template.getFileName().toString())
                            .contains(hit.group(1)));
        }
    }

    @TestFactory
    List<DynamicTest> noTemplateHasWordsOfItsOwn() throws IOException {
        return files(TEMPLATES, ".html").stream()
                .map(template -> DynamicTest.dynamicTest(
                        template.getFileName().toString(),
                        () -> assertThat(words(template)).isEmpty()))
                .toList();
    }

    private static List<String> words(Path template) throws IOException {
        var words = new ArrayList<String>();
        var page = Jsoup.parse(Files.readString(template), "", Parser.xmlParser());
        for (var element : page.getAllElements()) {
            for (var attribute : SPOKEN) {
                note(element.attr(attribute), words);
            }
            if (!element.is("code, kbd")) {
                element.textNodes().stream().map(TextNode::getWholeText).forEach(text -> note(text, words));
            }
            assertThat(element.hasAttr("style") || element.is("style"))
                    .as(element.toString())
                    .isFalse();
            assertThat(isInlineScript(element)).as(element.toString()).isFalse();
        }
        return words;
    }

    private static boolean isInlineScript(Element element) {
        return (element.is("script") && !element.data().isBlank())
                || element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().matches("(th:)?on[a-z]+|hx-on.*"));
    }

    private static void note(String text, List<String> words) {
        var own = text.replaceAll("\\[\\[.*?]]", "");
        LETTERS.matcher(own)
                .results()
                .map(hit -> hit.group())
                .filter(word -> !NAMES.contains(word))
                .forEach(words::add);
    }

    /** The engine takes a fragment in before it looks at a condition, and fails on what the condition would have kept out. */
    @Test
    void noElementHasAConditionBesideAFragment() throws IOException {
        for (var template : files(TEMPLATES, ".html")) {
            for (var element : Jsoup.parse(Files.readString(template), "", Parser.xmlParser())
                    .getAllElements()) {
                if (element.hasAttr("th:replace")) {
                    assertThat(element.hasAttr("th:if") || element.hasAttr("th:unless") || element.hasAttr("th:each"))
                            .as("put a th:block with the condition around it: %s %s", template, element)
                            .isFalse();
                }
            }
        }
    }

    /** What is between double underscores is run as an expression after it was put in: data must never get there. */
    @Test
    void noTemplateRunsWhatItWasGiven() throws IOException {
        for (var template : files(TEMPLATES, ".html")) {
            assertThat(Files.readString(template))
                    .as("name a message by #{${key}}: %s", template)
                    .doesNotContain("__$")
                    .doesNotContain("th:utext")
                    .doesNotContain("[(");
        }
    }
}
