package fr.contratdeville.controle;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;

/** A control that another module would provide. */
public final class GreffonEssai implements Controle {

  /** For the service loader. */
  public GreffonEssai() {}

  @Override
  public String id() {
    return "CV-ZZZ-99";
  }

  @Override
  public Message titre() {
    return Message.of("Greffon", "Plug-in");
  }

  @Override
  public Examen examiner(ContratDeVille contrat) {
    return Examen.sansObjet(Message.of("rien", "nothing"));
  }
}
