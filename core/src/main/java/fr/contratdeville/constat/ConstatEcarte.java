package fr.contratdeville.constat;

import jakarta.validation.Valid;

/** A finding that was set aside, with who says so and why. */
public record ConstatEcarte(@Valid Constat constat, @Valid Suppression suppression) {}
