package dev.tidewaiter.web.page;

import dev.tidewaiter.casework.run.KeptBasis;
import dev.tidewaiter.report.account.HeldAgainst;
import dev.tidewaiter.report.account.HeldAgainst.Held;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.screening.Basis;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the lists are worth, in the language of the page, of what is in force and of what is kept. */
@Component
public class ListCoverageText {

    private static final JsonMapper JSON = new JsonMapper();

    /** What the lists in force are worth, to be kept with what was looked up in them. */
    public String kept(Basis now) {
        return JSON.writeValueAsString(Held.of(now));
    }

    /** Of what was looked up: as {@link #kept} wrote it, or in the program's own words where it is not kept. */
    public String of(String inEnglish, @Nullable String kept) {
        return kept == null || speaksEnglish() ? inEnglish : speaking().of(List.of(JSON.readValue(kept, Held[].class)));
    }

    /** Of a run that has begun; the program's own words where the page is English, or nothing is kept of its lists. */
    public @Nullable String of(@Nullable String inEnglish, Optional<KeptBasis> basis) {
        return inEnglish == null || speaksEnglish() || basis.isEmpty()
                ? inEnglish
                : speaking()
                        .of(basis.get().lists().stream()
                                .map(list -> new Held(
                                        list.id(),
                                        list.whole(),
                                        list.published() == null
                                                ? null
                                                : ChronoUnit.DAYS.between(
                                                        list.published(),
                                                        basis.get().startedOn()),
                                        Objects.requireNonNullElse(list.missing(), List.of())))
                                .toList());
    }

    /** Of what is in force. */
    public String of(Basis now) {
        return speaking().of(now);
    }

    /** That a list is held without something that belongs to it. */
    public String without(String list, List<String> missing) {
        return speaking().without(list, missing);
    }

    private static boolean speaksEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static HeldAgainst speaking() {
        return HeldAgainst.in(ReportLanguage.of(LocaleContextHolder.getLocale()));
    }
}
