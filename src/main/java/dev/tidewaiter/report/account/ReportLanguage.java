package dev.tidewaiter.report.account;

import dev.tidewaiter.files.ProgramFile;
import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.shipment.Field;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which language a printed report speaks: its own words, what fields are called, numbers and days. What rules and laws say stays in
 * English, in which it was written and decides.
 */
public final class ReportLanguage {

    private static final List<String> BUNDLES = List.of("report", "review", "desk", "notice");

    /** What a run speaks for which nobody chose. */
    public static final ReportLanguage ENGLISH = new ReportLanguage(Locale.ENGLISH);

    private static final Map<String, ReportLanguage> FURTHER = Stream.of("de", "zh", "ru")
            .map(tag -> new ReportLanguage(Locale.forLanguageTag(tag)))
            .collect(Collectors.toUnmodifiableMap(ReportLanguage::tag, Function.identity()));

    private static final String OF_PAGE = "report.page.";

    private static final Pattern UNTOLD = Pattern.compile("(.*) and (\\d+) more", Pattern.DOTALL);

    private final Locale locale;
    private final Map<String, Properties> messages = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private ReportLanguage(Locale locale) {
        this.locale = locale;
    }

    /** The language of a place or of a reader; English where reports do not speak it. */
    public static ReportLanguage of(Locale asked) {
        return FURTHER.getOrDefault(asked.getLanguage(), ENGLISH);
    }

    /** As pages and documents name their language. */
    public String tag() {
        return locale.getLanguage();
    }

    /** Whether sentences of rules are in another language than the report. */
    public boolean isForeignToRules() {
        return !isEnglish();
    }

    private boolean isEnglish() {
        return locale.equals(Locale.ENGLISH);
    }

    /** A message with what it tells. */
    public String say(String key, Object... told) {
        var message = message(key);
        if (message == null) {
            throw new IllegalArgumentException(tag() + " has no message " + key);
        }
        if (told.length == 0) {
            return message;
        }
        var format = formats.computeIfAbsent(key, any -> new MessageFormat(message, locale));
        synchronized (format) {
            return format.format(told);
        }
    }

    /** A message that English has in the program itself. */
    String or(String key, String english, Object... told) {
        return isEnglish() || message(key) == null ? english : say(key, told);
    }

    /** The words of the page, by their keys without what all begin with. */
    public Map<String, String> page() {
        return bundle(BUNDLES.get(0)).stringPropertyNames().stream()
                .filter(key -> key.startsWith(OF_PAGE))
                .collect(Collectors.toMap(key -> key.substring(OF_PAGE.length()), this::say));
    }

    /** A word of the page. */
    public String page(String key) {
        return say(OF_PAGE + key);
    }

    /** 12,345 in English. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** 25 November 2026 in English. */
    public String day(LocalDate day) {
        return isEnglish()
                ? ReportText.day(day)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(day);
    }

    /** What a field is called, by itself. */
    public String field(Field field) {
        var role = field.role();
        var attribute = field.attribute().name();
        return ReportText.sentence(
                role == null
                        ? or("field." + field.id(), field.title())
                        : or(
                                "field.ofParty",
                                field.title(),
                                or("party." + role.name(), role.title()),
                                or("attribute." + attribute, attribute.toLowerCase(Locale.ROOT))));
    }

    /** Some fields in a sentence. */
    String fields(Collection<Field> fields) {
        return isEnglish()
                ? Field.titles(List.copyOf(fields))
                : listed(fields.stream().map(this::field).toList());
    }

    /** One after the other. */
    String listed(List<String> texts) {
        return String.join(or("list.comma", ", "), texts);
    }

    /** The same of parts that may have commas themselves. */
    String apart(List<String> texts) {
        return String.join(or("list.semicolon", "; "), texts);
    }

    /** Why a row became no line, from its reason in English; that where the language does not have it. */
    String reason(String reason) {
        return or(RowNote.key(reason), reason);
    }

    /** Row numbers, which end with how many more there are where those are too many to be told. */
    String rows(String rows) {
        var untold = UNTOLD.matcher(rows);
        return isEnglish() || !untold.matches()
                ? rows
                : say("report.more", untold.group(1), Long.parseLong(untold.group(2)));
    }

    /** Of the first bundle that has it; those behind it are read when they are asked for the first time. */
    private @Nullable String message(String key) {
        for (var name : BUNDLES) {
            var message = bundle(name).getProperty(key);
            if (message != null) {
                return message;
            }
        }
        return null;
    }

    private Properties bundle(String name) {
        return messages.computeIfAbsent(name, this::read);
    }

    private Properties read(String name) {
        var file = "/messages/" + name + (isEnglish() ? "" : "_" + tag()) + ".properties";
        var bundle = new Properties();
        try {
            bundle.load(new StringReader(ProgramFile.text(ReportLanguage.class, file)));
        } catch (IOException incomplete) {
            throw new UncheckedIOException(incomplete);
        }
        return bundle;
    }
}
