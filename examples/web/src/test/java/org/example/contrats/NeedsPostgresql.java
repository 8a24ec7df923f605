package org.example.contrats;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Skipped where {@code CONTRATS_BASE} names no database: {@code jdbc:postgresql://...}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfEnvironmentVariable(
    named = "CONTRATS_BASE",
    matches = "jdbc:postgresql:.+",
    disabledReason = "PostgreSQL is missing: CONTRATS_BASE names no database")
@interface NeedsPostgresql {}
