package org.example.contrats;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.ContratDeVille;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers as JSON for programs, of which nothing is kept: {@code curl -F fichier=@bilan.xlsx
 * http://localhost:8080/api/rapport}. The starter reads the upload, writes the values, and answers
 * where a file cannot be read.
 */
@RestController
@RequestMapping("/api")
class ApiController {

  @PostMapping("/contrat")
  ContratDeVille contrat(@RequestParam("fichier") Lecture lecture) {
    return lecture.valeur();
  }

  @PostMapping("/rapport")
  Rapport rapport(@RequestParam("fichier") Lecture lecture) {
    return Examen.controler(lecture);
  }

  @PostMapping("/totaux")
  Totaux totaux(@RequestParam("fichier") Lecture lecture) {
    return Totaux.of(Axes.financeur(), lecture.valeur().retenues());
  }
}
