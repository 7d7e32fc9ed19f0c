package org.colophon;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Keeps the packages ("rooms") and the direction of the arrows between them. A room that is new, or that needs
 * another one, is entered in {@link #ROOMS}: that line is the place to discuss it.
 */
class ArchitectureTest {

    private static final String BASE = "org.colophon";
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final int LONGEST_FILE = 600;

    /** Every room, and the others it may use. */
    private static final Map<String, Set<String>> ROOMS = rooms();

    private static Map<String, Set<String>> rooms() {
        Map<String, Set<String>> rooms = new LinkedHashMap<>();
        rooms.put("model", Set.of());
        rooms.put("vocab", Set.of());
        rooms.put("capture", Set.of("model"));
        rooms.put("page", Set.of("model", "capture"));
        rooms.put("extract", Set.of("model", "page"));
        rooms.put("site", Set.of("extract", "model", "page"));
        rooms.put("markup", Set.of("extract", "model", "page"));
        rooms.put("bibfile", Set.of("extract", "model", "page"));
        rooms.put("graph", Set.of("model", "vocab"));
        rooms.put("store", Set.of("graph", "vocab"));
        rooms.put("identity", Set.of("model", "vocab", "store", "graph"));
        rooms.put("consolidate", Set.of("identity", "store", "graph", "model", "vocab"));
        rooms.put(
                "ingest",
                Set.of(
                        "capture",
                        "page",
                        "extract",
                        "site",
                        "markup",
                        "bibfile",
                        "graph",
                        "store",
                        "identity",
                        "consolidate",
                        "model",
                        "vocab"));
        rooms.put("query", Set.of("store", "vocab", "graph"));
        rooms.put("export", Set.of("store", "vocab", "graph", "query"));
        rooms.put("explain", Set.of("store", "vocab", "graph", "query"));
        rooms.put("validate", Set.of("store", "vocab", "graph", "identity"));
        rooms.put("server", Set.of("query", "export", "explain", "consolidate", "ingest", "store", "graph", "vocab"));
        rooms.put("scale", Set.of("extract", "graph", "identity"));
        // One class a command: it may use every room; rule commandsDoNotKnowSingleSites says what of site.
        Set<String> all = Set.copyOf(rooms.keySet());
        rooms.put("cli", all);
        return rooms;
    }

    /** Libraries that are used in some rooms only. */
    private record Library(String name, List<String> packages, Set<String> rooms, String because) {}

    private static final List<Library> LIBRARIES = List.of(
            new Library(
                    "jsoup",
                    List.of("org.jsoup.."),
                    Set.of("page", "extract", "site", "markup"),
                    "a DOM is one way to read a page; whoever works with its records must not depend on it"),
            new Library(
                    "Jena",
                    List.of("org.apache.jena.."),
                    Set.of(
                            "vocab",
                            "markup",
                            "graph",
                            "store",
                            "identity",
                            "consolidate",
                            "ingest",
                            "query",
                            "export",
                            "explain",
                            "validate",
                            "server",
                            "cli",
                            "scale"),
                    "extractors return plain records and know no RDF, so that they run anywhere"),
            new Library(
                    "TDB2 and the text index",
                    List.of(
                            "org.apache.jena.tdb2..",
                            "org.apache.jena.dboe..",
                            "org.apache.jena.query.text..",
                            "org.apache.lucene.."),
                    Set.of("store"),
                    "one room owns the files of the store, its transactions and its single writer"),
            new Library(
                    "Fuseki, Jetty and servlets",
                    List.of("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet.."),
                    Set.of("server"),
                    "everything but the server works without one"),
            new Library("jte", List.of("gg.jte.."), Set.of("server"), "only the server shows pages"),
            new Library(
                    "Spark",
                    List.of("org.apache.spark.."),
                    Set.of("scale"),
                    "the same code runs on one thread, on all cores or on a cluster; only the job itself knows which"),
            new Library(
                    "picocli",
                    List.of("picocli.."),
                    Set.of("cli"),
                    "what a command does can be called without a command line"),
            new Library(
                    "HTTP, WARC and robots.txt",
                    List.of("org.apache.hc..", "org.netpreserve..", "crawlercommons..", "org.brotli.."),
                    Set.of("capture"),
                    "one room speaks to other people's servers, politely, and reads archives of what they said"),
            new Library(
                    "ICU",
                    List.of("com.ibm.icu.."),
                    Set.of("identity"),
                    "what is read stays as it is printed; only comparing names asks how another script would spell them"),
            new Library(
                    "OpenNLP",
                    List.of("opennlp.."),
                    Set.of("consolidate", "extract"),
                    "which language a text is in is our conclusion, never part of a claim; extract has only the "
                            + "minimizer that trains the model of reference strings"));

    /** Rooms whose code must give the same records for the same bytes, whenever and wherever it runs. */
    private static final Set<String> PURE = Set.of("model", "vocab", "page", "extract", "site", "markup", "bibfile");

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(BASE);
        assertThat(classes).as("compiled classes of " + BASE).isNotEmpty();
    }

    @Test
    void everyPackageIsARoom() {
        Set<String> unknown = classes.stream()
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .filter(c -> !ROOMS.containsKey(roomOf(c)))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(unknown)
                .as("classes outside the rooms; enter a new room, and what it may use, in ROOMS")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aRoomUsesOnlyTheRoomsItMay() {
        return ROOMS.entrySet().stream()
                .map(room -> dynamicTest(
                        room.getKey(),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(within(room.getKey()))
                                .should()
                                .dependOnClassesThat(roomsOtherThan(room.getKey(), room.getValue()))
                                .because("the arrows between rooms have one direction: " + room.getKey() + " may use "
                                        + (room.getValue().isEmpty() ? "no other room" : room.getValue()))
                                .allowEmptyShould(true)
                                .check(classes)));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsUsedOnlyInItsRooms() {
        return LIBRARIES.stream()
                .map(library -> dynamicTest(
                        library.name(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(library.rooms().stream()
                                        .map(ArchitectureTest::within)
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat(
                                        resideInAnyPackage(library.packages().toArray(String[]::new)))
                                .because(library.because())
                                .allowEmptyShould(true)
                                .check(classes)));
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching(BASE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a room that can be read only together with another is not a room")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void sitesDoNotKnowEachOther() {
        slices().matching(BASE + ".site.(*)..")
                .should()
                .notDependOnEachOther()
                .because("one place a site, nothing else there: what two sites share belongs in extract")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void commandsDoNotKnowSingleSites() {
        noClasses()
                .that()
                .resideInAPackage(within("cli"))
                .should()
                .dependOnClassesThat(resideInAPackage(BASE + ".site.*.."))
                .because("a new site must not touch any command; commands see the list of sites only")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void onlyCommandsSpeakToTheTerminalAndEndTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("cli"))
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("standard output is what a command answers; everything else returns, throws or logs")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void extractionReadsNeitherClockNorNetwork() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE.stream().map(ArchitectureTest::within).toArray(String[]::new))
                .should()
                .accessTargetWhere(readsTheClock())
                .orShould()
                .dependOnClassesThat(opensConnections())
                .because("the same bytes must give the same records, at any time and on any machine")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        List<Path> unmarked = new ArrayList<>();
        for (Path source : javaFiles(SOURCES)) {
            Path info = source.resolveSibling("package-info.java");
            if (!unmarked.contains(info)
                    && !(Files.exists(info)
                            && Files.readString(info).lines().anyMatch(line -> line.startsWith("@NullMarked")))) {
                unmarked.add(info);
            }
        }
        assertThat(unmarked)
                .as("missing or without @NullMarked: without it a missing null check goes unseen in that package")
                .isEmpty();
    }

    @Test
    void noSourceFileIsTooLongToRead() throws IOException {
        Map<Path, Long> tooLong = new LinkedHashMap<>();
        for (Path source : javaFiles(SOURCES)) {
            try (Stream<String> lines = Files.lines(source)) {
                long count = lines.count();
                if (count > LONGEST_FILE) {
                    tooLong.put(source, count);
                }
            }
        }
        assertThat(tooLong)
                .as("source files over " + LONGEST_FILE + " lines hold more than one thing")
                .isEmpty();
    }

    @Test
    void noTestIsSkippedSilently() throws IOException {
        List<String> skipped = new ArrayList<>();
        for (Path source : javaFiles(TESTS)) {
            List<String> lines = Files.readAllLines(source);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).strip().matches("@Disabled\\s*(//.*)?")) {
                    skipped.add(source + ":" + (i + 1));
                }
            }
        }
        assertThat(skipped).as("tests disabled without a reason").isEmpty();
    }

    private static String within(String room) {
        return BASE + "." + room + "..";
    }

    private static String roomOf(JavaClass c) {
        String name = c.getPackageName();
        if (!name.startsWith(BASE + ".")) {
            return "";
        }
        String inner = name.substring(BASE.length() + 1);
        int dot = inner.indexOf('.');
        return dot < 0 ? inner : inner.substring(0, dot);
    }

    private static DescribedPredicate<JavaClass> roomsOtherThan(String self, Set<String> allowed) {
        return describe(
                "are in rooms it may not use",
                c -> (c.getPackageName() + ".").startsWith(BASE + ".")
                        && !roomOf(c).equals(self)
                        && !allowed.contains(roomOf(c)));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return describe("the target reads the clock", access -> {
            String owner = access.getTargetOwner().getName();
            String member = access.getTarget().getName();
            return (owner.startsWith("java.time.") && (member.equals("now") || member.startsWith("system")))
                    || (owner.equals("java.lang.System")
                            && (member.equals("currentTimeMillis") || member.equals("nanoTime")))
                    || (owner.equals("java.util.Date") && member.equals("<init>") && hasNoParameters(access));
        });
    }

    private static boolean hasNoParameters(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("()");
    }

    private static DescribedPredicate<JavaClass> opensConnections() {
        return resideInAPackage("java.net.http..")
                .or(describe(
                        "open connections",
                        c -> Set.of(
                                        "java.net.URLConnection",
                                        "java.net.HttpURLConnection",
                                        "java.net.Socket",
                                        "java.net.ServerSocket",
                                        "java.net.InetAddress",
                                        "org.jsoup.Connection",
                                        "org.jsoup.helper.HttpConnection")
                                .contains(c.getName())))
                .as("open connections");
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        assertThat(folder).isDirectory();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
