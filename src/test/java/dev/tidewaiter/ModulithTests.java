package dev.tidewaiter;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulithTests {

    @Test
    void modulesHaveNoCyclesAndKeepTheirInternals() {
        ApplicationModules.of("dev.tidewaiter", new DoNotIncludeTests()).verify();
    }
}
