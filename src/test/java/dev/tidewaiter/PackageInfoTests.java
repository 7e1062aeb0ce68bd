package dev.tidewaiter;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a package says that it may use is what its classes use: every module and every room of its own module that they name stands in
 * that sentence, a module's root for all its rooms. A root and its rooms use each other without a word.
 */
class PackageInfoTests {

    private static final String BASE = "dev.tidewaiter.";
    private static final Path SOURCES = Path.of("src/main/java/dev/tidewaiter");
    private static final Pattern MAY_USE =
            Pattern.compile("<b>May use</b>(.*?)(?:<b>Never</b>|<p>|\\*/)", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("\\{@code ([a-z.]+)}");

    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)", Pattern.MULTILINE);

    /** How a package-info calls the libraries that do a part of the work, by the packages they lie in. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("com.ibm.icu", "ICU"),
            Map.entry("org.apache.poi", "POI"),
            Map.entry("com.fasterxml.aalto", "Aalto"),
            Map.entry("org.apache.commons.csv", "commons-csv"),
            Map.entry("org.apache.commons.compress", "commons-compress"),
            Map.entry("org.apache.commons.text", "commons-text"),
            Map.entry("com.helger.masterdata", "ph-masterdata"),
            Map.entry("org.jsoup", "jsoup"),
            Map.entry("org.yaml.snakeyaml", "snakeyaml"),
            Map.entry("tools.jackson", "Jackson"),
            Map.entry("com.fasterxml.jackson", "Jackson"),
            Map.entry("com.samskivert.mustache", "jmustache"),
            Map.entry("com.lowagie.text", "OpenPDF"),
            Map.entry("org.jgrapht", "jgrapht"),
            Map.entry("picocli", "picocli"),
            Map.entry("org.kie", "Drools"),
            Map.entry("org.drools", "Drools"),
            Map.entry("org.springframework", "Spring"));

    private static final JavaClasses CLASSES = OwnClasses.ALL;

    @Test
    void namesWhatItsClassesUse() throws IOException {
        var unnamed = used();
        for (var used : unnamed.entrySet()) {
            used.getValue().removeAll(named(used.getKey()));
        }
        unnamed.values().removeIf(Set::isEmpty);
        assertThat(unnamed)
                .as("used by a package whose package-info does not say \"May use\" of it")
                .isEmpty();
    }

    @Test
    void namesNothingElse() throws IOException {
        var unused = new TreeMap<String, Set<String>>();
        for (var used : used().entrySet()) {
            var named = new TreeSet<>(named(used.getKey()));
            named.removeAll(used.getValue());
            if (!named.isEmpty()) {
                unused.put(used.getKey(), named);
            }
        }
        assertThat(unused)
                .as("named by a package-info as what its package may use, and used by none of its classes")
                .isEmpty();
    }

    @Test
    void namesTheLibrariesItsClassesUse() throws IOException {
        var unnamed = new TreeMap<String, Set<String>>();
        var unused = new TreeMap<String, Set<String>>();
        var all = libraries();
        for (var one : all.entrySet()) {
            var sentence = sentence(one.getKey());
            var its = one.getValue();
            var withRooms = new TreeSet<String>();
            all.forEach((place, libraries) -> {
                if (place.equals(one.getKey()) || place.startsWith(one.getKey() + ".")) {
                    withRooms.addAll(libraries);
                }
            });
            for (var library : Set.copyOf(LIBRARIES.values())) {
                boolean told = Pattern.compile("\\b" + library + "\\b")
                        .matcher(sentence)
                        .find();
                if (!told && its.contains(library)) {
                    unnamed.computeIfAbsent(one.getKey(), any -> new TreeSet<>())
                            .add(library);
                } else if (told && !withRooms.contains(library)) {
                    unused.computeIfAbsent(one.getKey(), any -> new TreeSet<>()).add(library);
                }
            }
        }
        assertThat(unnamed)
                .as("libraries used by a package whose package-info does not say \"May use\" of them")
                .isEmpty();
        assertThat(unused)
                .as("libraries named by a package-info, and used by none of its classes nor of its rooms'")
                .isEmpty();
    }

    /** The libraries that the classes of each package import; none for a package that needs none. */
    private static Map<String, Set<String>> libraries() throws IOException {
        var libraries = new TreeMap<String, Set<String>>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var folder = SOURCES.relativize(file.getParent()).toString();
                if (!Files.exists(file.resolveSibling("package-info.java"))) {
                    continue;
                }
                var its = libraries.computeIfAbsent(folder.replace('/', '.'), any -> new TreeSet<>());
                IMPORT.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> LIBRARIES.forEach((start, library) -> {
                            if (found.group(1).startsWith(start + ".")) {
                                its.add(library);
                            }
                        }));
            }
        }
        return libraries;
    }

    /** What each package uses of the others, as it should speak of them. */
    private static Map<String, Set<String>> used() {
        var used = new TreeMap<String, Set<String>>();
        for (var type : CLASSES) {
            var from = place(type);
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var to = place(dependency.getTargetClass());
                boolean own = to.equals(module(from)) || from.equals(module(to));
                if (!from.isEmpty() && !to.isEmpty() && !to.equals(from) && !own) {
                    used.computeIfAbsent(from, any -> new TreeSet<>()).add(of(from, to));
                    if (!module(from).equals(module(to))) {
                        used.computeIfAbsent(module(from), any -> new TreeSet<>())
                                .add(module(to));
                    }
                }
            }
        }
        return used;
    }

    /** How a package speaks of another one: of a room of its own module by the room's name, of all else by the module's. */
    private static String of(String from, String to) {
        return module(from).equals(module(to)) ? to.substring(module(to).length() + 1) : module(to);
    }

    private static Set<String> named(String place) throws IOException {
        var named = new TreeSet<String>();
        NAMED.matcher(sentence(place)).results().forEach(code -> named.add(code.group(1)));
        return named;
    }

    private static String sentence(String place) throws IOException {
        var told = Files.readString(SOURCES.resolve(place.replace('.', '/')).resolve("package-info.java"));
        var sentence = MAY_USE.matcher(told);
        assertThat(sentence.find()).as("%s says what it may use", place).isTrue();
        return sentence.group(1);
    }

    private static String module(String place) {
        int dot = place.indexOf('.');
        return dot < 0 ? place : place.substring(0, dot);
    }

    private static String place(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(BASE) ? name.substring(BASE.length()) : "";
    }
}
