package dev.tidewaiter.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes times as whoever looks at a page is used to: in their language and zone. A date of the law has no zone and stays as it is. */
@Component("when")
public final class When {

    private static final Pattern WHOLE_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** A moment, such as 26 Nov 2026, 09:14. */
    public String moment(long millis) {
        return told(millis, FormatStyle.SHORT);
    }

    /** The same to the second, such as 26 Nov 2026, 09:14:05: where two of one minute are to be told apart. */
    public String second(long millis) {
        return told(millis, FormatStyle.MEDIUM);
    }

    private String told(long millis, FormatStyle time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, time)
                .withLocale(locale())
                .format(Instant.ofEpochMilli(millis).atZone(zone()));
    }

    /** The same for programs. */
    public String iso(long millis) {
        return Instant.ofEpochMilli(millis).toString();
    }

    /** A day without a zone. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    /** A day as a list or a file has it: a whole one, such as 2024-10-17, as the language writes it, and anything else as it stands. */
    public String day(String text) {
        if (!WHOLE_DAY.matcher(text).matches()) {
            return text;
        }
        try {
            return day(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return text;
        }
    }

    /** English as most of the world writes dates: the day first, and 24 hours. */
    private static Locale locale() {
        var asked = LocaleContextHolder.getLocale();
        return asked.getLanguage().equals("en") ? Locale.UK : asked;
    }

    /** The zone in which times are told. */
    public ZoneId zone() {
        return LocaleContextHolder.getTimeZone().toZoneId();
    }
}
