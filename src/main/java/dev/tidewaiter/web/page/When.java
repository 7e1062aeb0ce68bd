package dev.tidewaiter.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes times as whoever looks at a page is used to: in their language and zone. A date of the law has no zone and stays as it is. */
@Component("when")
public final class When {

    /** A moment, such as 26 Nov 2026, 09:14. */
    public String moment(long millis) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
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
