package fr.contratdeville.nomenclature;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Periode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a {@link TableAlias} to every porteur and financeur of a contract. */
final class Rattacheur {

  private final TableAlias table;
  private final @Nullable Periode quand;
  private final Map<Financeur, Financeur> financeurs = new HashMap<>();

  Rattacheur(TableAlias table, @Nullable Periode quand) {
    this.table = table;
    this.quand = quand;
  }

  ContratDeVille contrat(ContratDeVille contrat) {
    return ContratDeVille.builder()
        .from(contrat)
        .financeurs(contrat.financeurs().stream().map(this::financeur).toList())
        .cadres(contrat.cadres().stream().map(this::cadre).toList())
        .tableaux(contrat.tableaux().stream().map(this::tableau).toList())
        .actions(contrat.actions().stream().map(this::action).toList())
        .build();
  }

  private Action action(Action action) {
    return Action.builder()
        .from(action)
        .porteur(action.porteur().map(this::porteur))
        .volets(action.volets().stream()
            .map(volet -> volet.withLignes(lignes(volet.lignes())))
            .toList())
        .build();
  }

  private CadreStrategique cadre(CadreStrategique cadre) {
    return CadreStrategique.builder()
        .from(cadre)
        .noeuds(cadre.noeuds().stream().map(this::noeud).toList())
        .build();
  }

  private Noeud noeud(Noeud noeud) {
    return Noeud.builder()
        .from(noeud)
        .noeuds(noeud.noeuds().stream().map(this::noeud).toList())
        .lignes(lignes(noeud.lignes()))
        .build();
  }

  private TableauDeclare tableau(TableauDeclare tableau) {
    return TableauDeclare.builder()
        .from(tableau)
        .rangees(tableau.rangees().stream().map(this::entete).toList())
        .colonnes(tableau.colonnes().stream().map(this::entete).toList())
        .build();
  }

  private EnteteTableau entete(EnteteTableau entete) {
    return EnteteTableau.builder()
        .from(entete)
        .financeur(entete.financeur().map(this::financeur))
        .build();
  }

  private List<FinancementLine> lignes(List<FinancementLine> lignes) {
    return lignes.stream()
        .map(ligne -> ligne.withFinanceur(financeur(ligne.financeur())))
        .toList();
  }

  private Financeur financeur(Financeur financeur) {
    return financeurs.computeIfAbsent(financeur, f -> table.rattacher(f, quand).orElse(f));
  }

  private Porteur porteur(Porteur porteur) {
    return Optional.of(porteur)
        .filter(p -> p.rattachement().isEmpty())
        .flatMap(p -> table.rattachement(p.nom()))
        .map(porteur::withRattachement)
        .orElse(porteur);
  }
}
