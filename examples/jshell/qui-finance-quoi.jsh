// Bagnols 2023 : qui paie quoi, et dans quels thèmes chacun met-il son argent ?
var lecture = Contrats.read(Path.of("echantillons/bagnols-2023.xlsx"));
var contrat = lecture.valeur();
println(Totaux.par(Axes.financeur(), contrat.lignes()));
println(Croisement.de(Axes.thematique(), Axes.financeur(), contrat.lignes()));
