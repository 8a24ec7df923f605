package org.example.contrats;

import fr.contratdeville.modele.ContratDeVille;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A contract that somebody corrected, as the body of a request.
 *
 * @param auteur who did; it is asked for here, the contract checks itself
 */
record Correction(@NotBlank String auteur, @NotNull @Valid ContratDeVille contrat) {}
