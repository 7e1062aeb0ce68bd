package dev.tidewaiter.designation.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One list as published on one day.
 *
 * @param id        the list's id, such as {@code OFAC-SDN}
 * @param title     the list's name in words
 * @param published the day it was published, or the newest day its content shows; null when unknown
 * @param entries   its entries
 * @param sha256    the hash of the files it was read from, in hexadecimal
 * @param source    the file or files, by name
 * @param rejected  rows that could not be read, each a sentence
 * @param whole     whether it is all that its publisher published on that day; a subset, a part cut out of a list and one of which
 *                  that is not certain are not
 * @param missing   what belongs to the list and was not given, such as {@code aliases (alt.csv)}; a list that misses something was
 *                  read because somebody asked for it
 * @param told      what else is to be said of it, each a sentence
 */
public record ListSnapshot(
        String id,
        String title,
        @Nullable LocalDate published,
        List<Designation> entries,
        String sha256,
        String source,
        List<String> rejected,
        boolean whole,
        List<String> missing,
        List<String> told) {

    /** How a row is told of which nothing was read, so that an entry may be missing. */
    public static final String LEFT_OUT = "the row was left out";

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    public ListSnapshot {
        entries = HeldEntries.of(entries);
        rejected = List.copyOf(rejected);
        missing = List.copyOf(missing);
        told = List.copyOf(told);
    }

    /** The same list, its entries known by the hash of all that they say. */
    public ListSnapshot hashed(String entriesSha256) {
        return new ListSnapshot(
                id, title, published, held().hashed(entriesSha256), sha256, source, rejected, whole, missing, told);
    }

    /** The hash of all that its entries say, where a store has kept it; else empty. */
    public String entriesHash() {
        return held().sha256();
    }

    /** The entry that the list calls so; the first where it calls several so. */
    public Optional<Designation> entry(String number) {
        return entries(number).stream().findFirst();
    }

    /** All that the list calls so: it may use a number twice, or none. Their names may stand behind it here, to tell them apart. */
    public List<Designation> entries(String number) {
        return held().numbered(number);
    }

    /** Whether it gives a number to several parties, whose names tell them apart here. */
    boolean tellsApart(String number) {
        return held().tellsApart(number);
    }

    private HeldEntries held() {
        return HeldEntries.of(entries);
    }

    /** Whether most entries of another are not in this one, which then is no later edition of it, but another part of the list. */
    public boolean lacksMostOf(ListSnapshot other) {
        var numbers = new HashSet<String>();
        entries.forEach(entry -> numbers.add(entry.entry()));
        long common = other.entries.stream()
                .filter(entry -> numbers.contains(entry.entry()))
                .count();
        return 2 * common < other.entries.size();
    }

    /** Whether most entries of another have no name that is in this one: they would no longer be found, whatever their numbers are. */
    public boolean lacksMostNamesOf(ListSnapshot other) {
        var names = new HashSet<Set<String>>();
        entries.forEach(entry -> entry.names().forEach(name -> names.add(words(name.text()))));
        long common = other.entries.stream()
                .filter(entry -> entry.names().stream().anyMatch(name -> names.contains(words(name.text()))))
                .count();
        return 2 * common < other.entries.size();
    }

    /** Its words in any order and case: formats of one list put family names first or last. */
    private static Set<String> words(String name) {
        return Set.of(
                NO_WORD.splitAsStream(name.toUpperCase(Locale.ROOT)).distinct().toArray(String[]::new));
    }

    /** The day on which the oldest of the editions of a list among these was published; null when one of them tells none. */
    public static @Nullable LocalDate publishedOn(List<ListSnapshot> lists, String id) {
        LocalDate oldest = null;
        for (var list : lists) {
            if (list.id.equals(id)) {
                if (list.published == null) {
                    return null;
                }
                oldest = oldest == null || list.published.isBefore(oldest) ? list.published : oldest;
            }
        }
        return oldest;
    }

    /** A list that is not known to be whole, of which all files were given and all rows read. */
    public static ListSnapshot of(
            String id,
            String title,
            @Nullable LocalDate published,
            List<Designation> entries,
            String sha256,
            String source) {
        return new ListSnapshot(id, title, published, entries, sha256, source, List.of(), false, List.of(), List.of());
    }

    /** The same with rows that could not be read. */
    public ListSnapshot withRejected(List<String> rows) {
        return new ListSnapshot(id, title, published, entries, sha256, source, rows, whole, missing, told);
    }

    /** The same, said to be whole or not. */
    public ListSnapshot asWhole(boolean held) {
        return new ListSnapshot(id, title, published, entries, sha256, source, rejected, held, missing, told);
    }

    /** Whether files that belong to it were not given. */
    public boolean partial() {
        return !missing.isEmpty();
    }

    /** All that is to be said of it: what it misses, what could not be read, and the rest, each a sentence. */
    public List<String> notes() {
        var notes = new ArrayList<String>(told.size() + rejected.size() + 1);
        notes.addAll(without(id, missing));
        notes.addAll(besides());
        return List.copyOf(notes);
    }

    /** What is to be said of how it was read: what could not be, and the rest, each a sentence. */
    public List<String> besides() {
        var all = new ArrayList<>(told);
        all.addAll(rejected);
        return all;
    }

    /** That a list was read without something; nothing where it misses nothing. */
    public static List<String> without(String id, List<String> missing) {
        return missing.isEmpty()
                ? List.of()
                : List.of(id + " was read without its " + String.join(" and its ", missing) + ".");
    }

    /** The same list with one more thing to say of it. */
    public ListSnapshot telling(String sentence) {
        return telling(List.of(sentence));
    }

    /** The same list with more to say of it. */
    public ListSnapshot telling(List<String> sentences) {
        var all = new ArrayList<>(told);
        all.addAll(sentences);
        return new ListSnapshot(id, title, published, entries, sha256, source, rejected, whole, missing, all);
    }

    /** The same list with the day on which it is known to be published. */
    public ListSnapshot dated(@Nullable LocalDate day) {
        return new ListSnapshot(id, title, day, entries, sha256, source, rejected, whole, missing, told);
    }

    /**
     * Whether a day is not here yet, by a clock; where the sun rises first it is tomorrow already. A list of such a day would keep every true
     * edition out as an older one, and never be stale.
     */
    public static boolean isAhead(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today.plusDays(1));
    }

    /** The same list, its day unknown and told where that is not here yet. */
    public ListSnapshot believedOn(LocalDate today) {
        return isAhead(published, today)
                ? dated(null)
                        .telling(
                                "%s in %s says that it is of %s, and today is %s by the clock of this machine: that day is not believed."
                                        .formatted(id, source, published, today))
                : this;
    }

    /** The same list under another title. */
    public ListSnapshot withTitle(String other) {
        return new ListSnapshot(id, other, published, entries, sha256, source, rejected, whole, missing, told);
    }

    /** The same list, known by a further hash besides: that of something else that its entries come from. */
    public ListSnapshot alsoFrom(String otherSha256) {
        var both = ListHash.of(sha256 + otherSha256);
        return new ListSnapshot(id, title, published, entries, both, source, rejected, whole, missing, told);
    }

    /**
     * The same list, its entries with what is known of them besides.
     *
     * @param besides all that is known besides, in words, by which these entries are told from others
     */
    ListSnapshot completed(List<Designation> more, String besides) {
        var list = new ListSnapshot(id, title, published, more, sha256, source, rejected, whole, missing, told);
        return entriesHash().isEmpty() ? list : list.hashed(ListHash.of(entriesHash() + besides));
    }

    /** What is left of it without entries that were listed after a day; those of unknown day stay. */
    public ListSnapshot listedBy(LocalDate day) {
        var some = entries.stream()
                .filter(entry -> entry.listedOn() == null || !entry.listedOn().isAfter(day))
                .toList();
        return some.size() == entries.size() ? this : withEntries(some);
    }

    /** What is left of it without the other entries: a subset. */
    public ListSnapshot withEntries(List<Designation> some) {
        return new ListSnapshot(id, title, published, some, sha256, source, rejected, false, missing, told);
    }
}
