package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.run.RunFacts;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.wording.Worded;
import dev.tidewaiter.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What forms and programs call the facts that they give for files: {@code destination} for all of an upload, {@code destination.2} for one. */
public final class FactParts {

    /** The names, and the fields that they fill, in the order in which they are asked for. */
    private static final Map<String, String> FIELDS = inOrder();

    private static final Pattern NAME =
            Pattern.compile("(" + String.join("|", FIELDS.keySet()) + ")(?:\\.(0|[1-9][0-9]{0,3}))?");

    private FactParts() {}

    /** A fact that is none; the message is for whoever gave it. */
    public static final class Wrong extends RuntimeException implements Worded {
        private static final long serialVersionUID = 1;

        private final transient Wording notice;
        private final int file;

        private Wrong(Wording notice, int file) {
            super(notice.english());
            this.notice = notice;
            this.file = file;
        }

        @Override
        public Wording notice() {
            return notice;
        }

        /** The number of the file for which it was given; below 0 where it was for all. */
        public int file() {
            return file;
        }
    }

    private static Map<String, String> inOrder() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("destination", "destination");
        fields.put("consignee", "consignee.name");
        fields.put("exporter", "exporter.name");
        fields.put("date", "exportDate");
        return fields;
    }

    /** What the facts are called, in the order in which they are asked for. */
    public static List<String> names() {
        return List.copyOf(FIELDS.keySet());
    }

    /** The id of the field that a fact fills. */
    public static String field(String name) {
        return Objects.requireNonNull(FIELDS.get(name));
    }

    /** Whether a part of a form or request is a fact, for all files or for one. */
    public static boolean isFact(String part) {
        return NAME.matcher(part).matches();
    }

    /**
     * The facts among some parts; one that is left empty is none. A file that is named has an entry, and be it empty.
     *
     * @param files  how many files there are
     * @param places whether a text that is no country names a place where goods may go
     * @throws Wrong when one is no country, place or date, or is given for a file that is not there
     */
    public static RunFacts of(Map<String, String> parts, int files, Predicate<String> places) {
        var all = new LinkedHashMap<String, String>();
        var single = new TreeMap<Integer, Map<String, String>>();
        parts.forEach((part, text) -> {
            var name = NAME.matcher(part);
            if (name.matches()) {
                var of = name.group(2) == null ? all : ofFile(single, Integer.parseInt(name.group(2)), files);
                if (!text.isBlank()) {
                    of.put(field(name.group(1)), text.strip());
                }
            }
        });
        single.replaceAll((number, facts) -> read(facts, number, places));
        return new RunFacts(read(all, -1, places), single);
    }

    private static Map<String, String> ofFile(Map<Integer, Map<String, String>> single, int number, int files) {
        if (number >= files) {
            throw new Wrong(
                    Wording.of(
                            "facts.wrong.file",
                            "A fact is given for the file with the number %d, and there are %d, counted from 0."
                                    .formatted(number, files),
                            number,
                            files),
                    -1);
        }
        return single.computeIfAbsent(number, any -> new LinkedHashMap<>());
    }

    private static Map<String, String> read(Map<String, String> facts, int file, Predicate<String> places) {
        try {
            return GivenFacts.of(facts, places).byName();
        } catch (IllegalArgumentException wrong) {
            throw new Wrong(Wording.by(wrong), file);
        }
    }
}
