package dev.tidewaiter.web.page;

import dev.tidewaiter.casework.run.KeptBasis;
import dev.tidewaiter.screening.Basis;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the lists are worth, in the language of the page: the sentence by which a person knows what clear means. */
@Component
public class ListCoverageText {

    private static final int NAMED = 3;

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PART = Pattern.compile("([a-z]+) \\((.+)\\)");
    private static final Pattern LAST = Pattern.compile("last ([a-z]+) \\((\\S+) lacks its end\\)");
    private static final Pattern REMARKS = Pattern.compile("further text of (\\d+) long remarks? \\((.+)\\)");

    private final MessageSource messages;
    private final Notices notices;

    ListCoverageText(MessageSource messages, Notices notices) {
        this.messages = messages;
        this.notices = notices;
    }

    /** A list, its age and what it lacks, as it is kept with a look-up. */
    private record Held(String id, boolean whole, @Nullable Long ageDays, List<String> missing) {}

    /** What the lists in force are worth, to be kept with what was looked up in them. */
    public String kept(Basis now) {
        return JSON.writeValueAsString(held(now));
    }

    /** Of what was looked up: as {@link #kept} wrote it, or in the program's own words where it is not kept. */
    public String of(String inEnglish, @Nullable String kept) {
        return kept == null || speaksEnglish() ? inEnglish : sentence(List.of(JSON.readValue(kept, Held[].class)));
    }

    private static List<Held> held(Basis now) {
        return now.lists().stream()
                .map(list -> new Held(list.id(), list.whole(), list.ageDays(), list.missing()))
                .toList();
    }

    /** Of a run that has begun; the program's own words where the page is English, or nothing is kept of its lists. */
    public @Nullable String of(@Nullable String inEnglish, Optional<KeptBasis> basis) {
        return inEnglish == null || speaksEnglish() || basis.isEmpty()
                ? inEnglish
                : sentence(basis.get().lists().stream()
                        .map(list -> new Held(
                                list.id(),
                                list.whole(),
                                list.published() == null
                                        ? null
                                        : ChronoUnit.DAYS.between(
                                                list.published(), basis.get().startedOn()),
                                Objects.requireNonNullElse(list.missing(), List.of())))
                        .toList());
    }

    /** Of what is in force. */
    public String of(Basis now) {
        return speaksEnglish() ? now.heldAgainst() : sentence(held(now));
    }

    private static boolean speaksEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private String sentence(List<Held> lists) {
        if (lists.isEmpty()) {
            return said("none");
        }
        var told = new ArrayList<String>();
        var whole = lists.stream().filter(Held::whole).map(Held::id).distinct().toList();
        var subsets = lists.stream()
                .map(Held::id)
                .filter(id -> !whole.contains(id))
                .distinct()
                .toList();
        if (!subsets.isEmpty()) {
            told.add(said("subset", named(subsets)));
        }
        if (!whole.isEmpty()) {
            told.add(said("whole", named(whole)));
        }
        lists.stream()
                .filter(list -> !list.missing().isEmpty())
                .map(list -> without(list.id(), list.missing()))
                .forEach(told::add);
        told.add(age(lists));
        return notices.apart(told);
    }

    /** That a list is held without something that belongs to it. */
    public String without(String list, List<String> missing) {
        return said(
                "without", list, notices.listed(missing.stream().map(this::part).toList()));
    }

    private String named(List<String> ids) {
        var first = notices.listed(ids.subList(0, Math.min(NAMED, ids.size())));
        return ids.size() > NAMED ? said("more", first, ids.size() - NAMED) : first;
    }

    /** A part by what it holds and the file that has it, such as {@code aliases (alt.csv)}. */
    private String part(String missing) {
        var remarks = REMARKS.matcher(missing);
        if (remarks.matches()) {
            return part("remarks", missing, remarks.group(1), remarks.group(2));
        }
        var last = LAST.matcher(missing);
        if (last.matches()) {
            return part("last." + last.group(1), missing, last.group(2));
        }
        var part = PART.matcher(missing);
        return part.matches() ? part(part.group(1), missing, part.group(2)) : missing;
    }

    private String part(String what, String inEnglish, Object... told) {
        var said = messages.getMessage("held.part." + what, told, inEnglish, LocaleContextHolder.getLocale());
        return said == null ? inEnglish : said;
    }

    private String age(List<Held> lists) {
        var undated = lists.stream().filter(list -> list.ageDays() == null).findFirst();
        return undated.isPresent()
                ? said("undated", undated.get().id())
                : said(
                        "oldest",
                        lists.stream()
                                .map(Held::ageDays)
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .orElse(0L));
    }

    private String said(String key, Object... told) {
        return messages.getMessage("held." + key, told, LocaleContextHolder.getLocale());
    }
}
