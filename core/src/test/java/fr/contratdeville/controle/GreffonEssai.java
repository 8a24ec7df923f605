package fr.contratdeville.controle;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.valeur.Message;

/** A control that another module would provide. */
public final class GreffonEssai implements Controle {
  static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Greffon", "Plug-in"))
      .quoi(Message.of("Rien.", "Nothing."))
      .pourquoi(Message.of("Pour l'essai.", "For the test."))
      .source(Message.of("Aucune.", "None."))
      .gravite(Gravite.INFORMATION)
      .conforme(new Essai().contrat())
      .enEcart(new Essai().contrat())
      .build();

  /** For the service loader. */
  public GreffonEssai() {}

  @Override
  public String id() {
    return "CV-ZZZ-99";
  }

  @Override
  public FicheControle fiche() {
    return FICHE;
  }

  @Override
  public Examen examiner(Contexte contexte) {
    return Examen.sansObjet(Message.of("rien", "nothing"));
  }
}
