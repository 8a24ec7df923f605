package fr.contratdeville.controle.regles;

import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.regles.budget.ReglesBudget;
import fr.contratdeville.controle.regles.cadre.ReglesCadre;
import fr.contratdeville.controle.regles.decomptes.ReglesDecomptes;
import fr.contratdeville.controle.regles.doublons.ReglesDoublons;
import fr.contratdeville.controle.regles.identifiants.ReglesIdentifiants;
import fr.contratdeville.controle.regles.mesures.ReglesMesures;
import fr.contratdeville.controle.regles.montants.ReglesMontants;
import fr.contratdeville.controle.regles.numerotation.ReglesNumerotation;
import fr.contratdeville.controle.regles.parts.ReglesParts;
import fr.contratdeville.controle.regles.renvois.ReglesRenvois;
import fr.contratdeville.controle.regles.tableaux.ReglesTableaux;
import fr.contratdeville.controle.regles.temps.ReglesTemps;
import fr.contratdeville.controle.regles.totaux.ReglesTotaux;
import java.util.List;
import java.util.stream.Stream;

/** The list of the rules. */
public final class Regles {
  private static final List<Controle> STANDARD = Stream.of(
          ReglesTotaux.toutes(),
          ReglesTableaux.toutes(),
          ReglesParts.toutes(),
          ReglesMontants.toutes(),
          ReglesBudget.toutes(),
          ReglesDecomptes.toutes(),
          ReglesNumerotation.toutes(),
          ReglesRenvois.toutes(),
          ReglesCadre.toutes(),
          ReglesMesures.toutes(),
          ReglesIdentifiants.toutes(),
          ReglesDoublons.toutes(),
          ReglesTemps.toutes())
      .flatMap(List::stream)
      .toList();

  private Regles() {}

  /** The rules family by family, each in the order of its ids. */
  public static List<Controle> standard() {
    return STANDARD;
  }
}
