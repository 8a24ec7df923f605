// Dole 2023 : combien de personnes les actions ont-elles touchées, sans compter personne deux fois ?
var contrat = Contrats.read(Path.of("echantillons/dole-2023.json")).valeur();
var publics = Publics.of(contrat.volets());
println(publics);
println("en quartier prioritaire : " + publics.effectif(Beneficiaires.Unite.PERSONNES, Beneficiaires.Perimetre.QPV).orElseThrow());
println("comptés une seule fois : " + String.join(", ", publics.evenements()));
