package dev.tidewaiter;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Arrows between the rooms of a module are held like those between modules, and files stay small and told apart. */
class RoomArchitectureTests {

    private static final String BASE = "dev.tidewaiter.";
    private static final int MOST_LINES = 300;

    private static final JavaClasses CLASSES = OwnClasses.ALL;

    @Test
    void roomsUseOnlyRoomsBelowThem() {
        var upward = new TreeSet<String>();
        for (var from : CLASSES) {
            var rooms = Rooms.BOTTOM_TO_TOP.get(module(from));
            if (rooms == null) {
                continue;
            }
            for (var dependency : from.getDirectDependenciesFromSelf()) {
                var to = dependency.getTargetClass();
                if (module(to).equals(module(from)) && rooms.indexOf(room(to)) > rooms.indexOf(room(from))) {
                    upward.add(name(from) + " uses " + name(to));
                }
            }
        }
        assertThat(upward)
                .as("a room uses only those below it, so that it can be read alone; the order stands in Rooms")
                .isEmpty();
    }

    @Test
    void everyRoomHasItsPlaceInTheOrder() {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        for (var type : CLASSES) {
            if (!module(type).isEmpty() && !type.getSimpleName().equals("package-info")) {
                found.computeIfAbsent(module(type), any -> new TreeSet<>()).add(room(type));
            }
        }
        found.values().removeIf(rooms -> rooms.equals(new TreeSet<>(List.of(Rooms.ROOT))));
        Map<String, TreeSet<String>> told = new TreeMap<>();
        Rooms.BOTTOM_TO_TOP.forEach((module, rooms) -> told.put(module, new TreeSet<>(rooms)));
        assertThat(told).containsAllEntriesOf(found);
    }

    @Test
    void noRoomIsEnteredPastItsModulesDoor() {
        var past = new TreeSet<String>();
        for (var from : CLASSES) {
            for (var dependency : from.getDirectDependenciesFromSelf()) {
                var to = dependency.getTargetClass();
                boolean ours = to.getPackageName().startsWith(BASE);
                if (ours
                        && !module(to).equals(module(from))
                        && !room(to).isEmpty()
                        && !Rooms.OPEN.contains(module(to) + "." + room(to))) {
                    past.add(name(from) + " uses " + name(to));
                }
            }
        }
        assertThat(past)
                .as("others use a module's root, or a room that Rooms names as open")
                .isEmpty();
    }

    /** From files over the threads to a line: what answers one line hands none out, or the walk to a finding would come back here. */
    @Test
    void theWalkFromScreenToAFindingPassesNoRoomTwice() {
        var pipeline = Set.of("LineWorkers", "OrderedPipeline");
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().equals(BASE + "screening"))
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(used ->
                                        pipeline.contains(used.getTargetClass().getSimpleName())))
                        .map(RoomArchitectureTests::name))
                .as("files go through the pipeline from the room screening.run, which stands above")
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItOwnsAndMayUse() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java/dev/tidewaiter"))) {
            var silent = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("tidewaiter"))
                    .filter(folder -> !says(folder.resolve("package-info.java")))
                    .map(Path::toString)
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    private static boolean says(Path info) {
        try {
            var text = Files.readString(info);
            return text.contains("<b>Owns</b>") && text.contains("<b>May use</b>") && text.contains("@NullMarked");
        } catch (IOException missing) {
            return false;
        }
    }

    @Test
    void noTwoFilesShareTheirNameTestsAndBenchmarksIncluded() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            var byName = files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(file -> String.valueOf(file.getFileName())));
            byName.values().removeIf(same -> same.size() == 1);
            assertThat(byName.values())
                    .as("whoever reads its simple name must know which is meant")
                    .isEmpty();
        }
    }

    @Test
    void noNestedClassIsCalledAsOneThatStandsAlone() {
        var alone = CLASSES.stream()
                .filter(type -> type.getEnclosingClass().isEmpty())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(CLASSES.stream()
                        .filter(type -> type.isMemberClass() && alone.contains(type.getSimpleName()))
                        .map(RoomArchitectureTests::name))
                .as("whoever reads its simple name must know which is meant")
                .isEmpty();
    }

    @Test
    void noFileIsLong() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            var lengths = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(Path::toString, RoomArchitectureTests::lines));
            lengths.values().removeIf(lines -> lines <= MOST_LINES);
            assertThat(lengths)
                    .as("a file of more than %d lines has two duties", MOST_LINES)
                    .isEmpty();
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first package below the base; empty for what stands in the base itself. */
    private static String module(JavaClass type) {
        var rest = below(type);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static String room(JavaClass type) {
        var rest = below(type);
        int dot = rest.indexOf('.');
        return dot < 0 ? Rooms.ROOT : rest.substring(dot + 1);
    }

    private static String below(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(BASE) ? name.substring(BASE.length()) : "";
    }

    private static String name(JavaClass type) {
        return type.getName().substring(BASE.length());
    }
}
