package dev.tidewaiter;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

/** The program's classes as the tests of its rooms look at them. To read them, and those of libraries that they use, takes longer than any test. */
public final class OwnClasses {

    public static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.tidewaiter");

    private OwnClasses() {}
}
