package fr.contratdeville.constat;

import fr.contratdeville.valeur.NotABean;
import jakarta.validation.Valid;

/**
 * A finding that was set aside, with the reason and the author.
 *
 * @param constat the finding
 * @param suppression the reason, the author and the date
 */
public record ConstatEcarte(@Valid Constat constat, @Valid Suppression suppression)
    implements NotABean {}
