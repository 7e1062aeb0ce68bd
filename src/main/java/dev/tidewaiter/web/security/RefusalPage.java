package dev.tidewaiter.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;

/**
 * The page for whoever is turned away before the pages' own machinery may read what they send. It is made of nothing but messages, in the
 * language of whoever asks.
 */
@Component
public final class RefusalPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s · Tidewaiter</title><link rel="stylesheet" href="/desk.css"></head>
            <body><main id="main"><section class="card"><h1>%s</h1>
            <p>%s</p>
            <p><a class="button" href="/jobs">%s</a> <a class="button" href="/">%s</a></p></section></main></body>
            </html>
            """;

    private final MessageSource messages;
    private final LocaleResolver language;

    RefusalPage(MessageSource messages, LocaleResolver language) {
        this.messages = messages;
        this.language = language;
    }

    /**
     * The page as a text.
     *
     * @param title    the message that says what was not done
     * @param sentence the message that says why, and what to do
     * @param about    what is put into that
     */
    public String text(HttpServletRequest request, String title, String sentence, Object... about) {
        var locale = language.resolveLocale(request);
        return PAGE.formatted(
                locale.getLanguage(),
                said(title, locale),
                said(title, locale),
                said(sentence, locale, about),
                said("upload.nav", locale),
                said("desk.nav.home", locale));
    }

    private String said(String key, Locale locale, Object... about) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, about, locale), "UTF-8");
    }

    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String title,
            String sentence,
            Object... about)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(text(request, title, sentence, about).getBytes(StandardCharsets.UTF_8));
    }
}
