package org.example.contrats;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Poste;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.io.json.JsonRapport;
import fr.contratdeville.modele.Tranche;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What some of the files came to: totals, a cross table, a report, and the files that could not be
 * read. The values of the library are not {@link Serializable}; what they hold is.
 *
 * @param rapport the report as JSON, every finding of it
 * @param refus the files that could not be read, each with its sentence
 */
record Part(List<Somme> totaux, List<Somme> croisement, byte[] rapport, List<String> refus)
    implements Serializable {

  static final Axe LIGNES = Axes.financeurRattache();
  static final Axe COLONNES = Axes.thematique();

  static Part of(Totaux totaux, Croisement croisement, Rapport rapport, List<String> refus) {
    List<Somme> sommes = new ArrayList<>();
    totaux.sommes().forEach((tranche, postes) -> postes.forEach((cle, poste) ->
        sommes.add(Somme.of(tranche, Somme.Nom.of(cle), Somme.Nom.AUCUN, poste))));
    List<Somme> cellules = new ArrayList<>();
    croisement.sommes().forEach((tranche, lignes) -> lignes.forEach((ligne, postes) ->
        postes.forEach((colonne, poste) -> cellules.add(
            Somme.of(tranche, Somme.Nom.of(ligne), Somme.Nom.of(colonne), poste)))));
    return new Part(sommes, cellules, json(rapport.entier()), new ArrayList<>(refus));
  }

  /** Both parts together, in any order and grouping. */
  Part plus(Part autre) {
    List<String> tous = new ArrayList<>(refus);
    tous.addAll(autre.refus);
    return of(
        lesTotaux().plus(autre.lesTotaux()),
        leCroisement().plus(autre.leCroisement()),
        leRapport().plus(autre.leRapport()),
        tous);
  }

  Totaux lesTotaux() {
    Map<Tranche, Map<Cle, Poste>> sommes = new TreeMap<>();
    totaux.forEach(s -> sommes
        .computeIfAbsent(s.tranche(), t -> new LinkedHashMap<>())
        .put(s.ligne().cle(), s.poste()));
    return Totaux.deSommes(LIGNES, sommes);
  }

  Croisement leCroisement() {
    Map<Tranche, Map<Cle, Map<Cle, Poste>>> sommes = new TreeMap<>();
    croisement.forEach(s -> sommes
        .computeIfAbsent(s.tranche(), t -> new LinkedHashMap<>())
        .computeIfAbsent(s.ligne().cle(), l -> new LinkedHashMap<>())
        .put(s.colonne().cle(), s.poste()));
    return Croisement.deSommes(LIGNES, COLONNES, sommes);
  }

  Rapport leRapport() {
    try {
      Path fichier = Files.createTempFile("rapport", ".json");
      try {
        return JsonRapport.read(Files.write(fichier, rapport));
      } finally {
        Files.delete(fichier);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] json(Rapport rapport) {
    try {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      JsonRapport.write(rapport, json);
      return json.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
