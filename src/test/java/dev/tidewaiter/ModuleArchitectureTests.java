package dev.tidewaiter;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ModuleArchitectureTests {

    @Test
    void dataWalksOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("wordlist")
                .definedBy("dev.tidewaiter.wordlist..")
                .layer("spreadsheet")
                .definedBy("dev.tidewaiter.spreadsheet..")
                .layer("names")
                .definedBy("dev.tidewaiter.names..")
                .layer("shipment")
                .definedBy("dev.tidewaiter.shipment..")
                .layer("manifest")
                .definedBy("dev.tidewaiter.manifest..")
                .layer("designation")
                .definedBy("dev.tidewaiter.designation..")
                .layer("goods")
                .definedBy("dev.tidewaiter.goods..")
                .layer("rulebook")
                .definedBy("dev.tidewaiter.rulebook..")
                .layer("screening")
                .definedBy("dev.tidewaiter.screening..")
                .layer("report")
                .definedBy("dev.tidewaiter.report..")
                .layer("casework")
                .definedBy("dev.tidewaiter.casework..")
                .layer("service")
                .definedBy("dev.tidewaiter.service..")
                .layer("nightly")
                .definedBy("dev.tidewaiter.nightly..")
                .layer("web")
                .definedBy("dev.tidewaiter.web..")
                .layer("cli")
                .definedBy("dev.tidewaiter.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("nightly")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("service")
                .mayOnlyBeAccessedByLayers("nightly", "web", "cli")
                .whereLayer("casework")
                .mayOnlyBeAccessedByLayers("service", "nightly", "web", "cli")
                .whereLayer("wordlist")
                .mayNotAccessAnyLayer()
                .whereLayer("spreadsheet")
                .mayNotAccessAnyLayer()
                .whereLayer("names")
                .mayOnlyAccessLayers("wordlist")
                .whereLayer("shipment")
                .mayOnlyAccessLayers("spreadsheet", "wordlist")
                .whereLayer("manifest")
                .mayOnlyAccessLayers("shipment", "spreadsheet", "wordlist")
                .whereLayer("designation")
                .mayOnlyAccessLayers("names", "shipment", "spreadsheet", "wordlist")
                .whereLayer("goods")
                .mayOnlyAccessLayers("shipment", "spreadsheet", "wordlist")
                .whereLayer("rulebook")
                .mayOnlyAccessLayers("designation", "goods", "names", "shipment", "spreadsheet", "wordlist")
                .whereLayer("screening")
                .mayOnlyAccessLayers(
                        "rulebook", "manifest", "designation", "goods", "names", "shipment", "spreadsheet", "wordlist")
                .whereLayer("report")
                .mayOnlyAccessLayers(
                        "screening",
                        "manifest",
                        "rulebook",
                        "designation",
                        "goods",
                        "names",
                        "shipment",
                        "spreadsheet",
                        "wordlist")
                .because("no module calls back up: file, shipments, candidates, rules, findings, report")
                .check(OwnClasses.ALL);
    }

    @Test
    void lettersKnowNobody() {
        knowsNobody("letters", "every module may ask which letters look alike, so that is no layer of its own")
                .check(OwnClasses.ALL);
    }

    @Test
    void cacheKnowsNobody() {
        knowsNobody("cache", "every module may remember what it worked out, so that is no layer of its own")
                .check(OwnClasses.ALL);
    }

    @Test
    void filesKnowNobody() {
        knowsNobody("files", "every module may write a file whole or not at all, so that is no layer of its own")
                .check(OwnClasses.ALL);
    }

    @Test
    void hashKnowsNobody() {
        knowsNobody("hash", "every module may know content again by its hash, so that is no layer of its own")
                .check(OwnClasses.ALL);
    }

    @Test
    void wordingKnowsNobody() {
        knowsNobody(
                        "wording",
                        "every module may have a sentence for whoever reads the pages, so that is no layer of its own")
                .check(OwnClasses.ALL);
    }

    private static ArchRule knowsNobody(String module, String because) {
        var inside = resideInAPackage("dev.tidewaiter." + module + "..");
        return noClasses()
                .that(inside)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.tidewaiter..").and(not(inside)))
                .because(because);
    }

    @Test
    void coreIsPlainJava() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..web..", "..casework..", "..service..", "..nightly..", "..cli.serve..", "..cli.batch..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("a check must also run from the command line, offline and without a container")
                .check(OwnClasses.ALL);
    }

    @Test
    void onlySpreadsheetKnowsPoi() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.tidewaiter.spreadsheet..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .because("a workbook is read and written in one module; others see rows, cells and tables of texts")
                .check(OwnClasses.ALL);
    }

    @Test
    void onlyTheEnginesRoomKnowsDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.tidewaiter.rulebook.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .because(
                        "what officers write reaches the engine as a tree that one room turns into rules, and by no other way")
                .check(OwnClasses.ALL);
    }
}
