import type { Procedure } from '../../domain/procedure/procedure.ts';
import { newBuildingProcedures } from './buildingNew.ts';
import { repairProcedures } from './buildingRepair.ts';
import { copyCertificationProcedures } from './certificationOfCopies.ts';
import { transactionCertificationProcedures } from './certificationOfTransactions.ts';
import { childProtectionProcedures } from './children.ts';
import { adoptionProcedures } from './civilStatusAdoption.ts';
import { birthProcedures } from './civilStatusBirth.ts';
import { birthAbroadProcedures } from './civilStatusBirthAbroad.ts';
import { birthAgainProcedures } from './civilStatusBirthAgain.ts';
import { civilStatusChangeProcedures } from './civilStatusChange.ts';
import { deathProcedures } from './civilStatusDeath.ts';
import { deathAbroadProcedures } from './civilStatusDeathAbroad.ts';
import { guardianshipProcedures } from './civilStatusGuardianship.ts';
import { lateBirthProcedures } from './civilStatusLateBirth.ts';
import { linkedCivilStatusProcedures } from './civilStatusLinked.ts';
import { marriageProcedures } from './civilStatusMarriage.ts';
import { marriageAbroadProcedures } from './civilStatusMarriageAbroad.ts';
import { parentageProcedures } from './civilStatusParentage.ts';
import { civilStatusRecordProcedures } from './civilStatusRecords.ts';
import { complaintProcedures } from './complaints.ts';
import { disasterForceProcedures } from './disasterForce.ts';
import { farmingProcedures } from './farming.ts';
import { householdBusinessProcedures } from './householdBusiness.ts';
import { businessCertificateProcedures } from './householdBusinessCertificate.ts';
import { identityProcedures } from './identity.ts';
import { insuranceCardProcedures } from './insuranceCards.ts';
import { insuranceJoiningProcedures } from './insuranceJoining.ts';
import { landCertificateProcedures } from './landCertificates.ts';
import { landDisputeProcedures } from './landDisputes.ts';
import { firstLandCertificateProcedures } from './landFirstCertificate.ts';
import { landPlotProcedures } from './landPlots.ts';
import { landRecognitionProcedures } from './landRecognition.ts';
import { landTransferProcedures } from './landTransfers.ts';
import { landUseProcedures } from './landUse.ts';
import { legalAidProcedures } from './legalAid.ts';
import { meritProcedures } from './merit.ts';
import { veteranFuneralProcedures } from './meritFuneral.ts';
import { martyrGraveProcedures } from './meritGraves.ts';
import { martyrFamilyProcedures } from './meritMartyrs.ts';
import { toxicChemicalProcedures } from './meritToxicChemicals.ts';
import { absenceAndStayProcedures } from './residenceAbsence.ts';
import { residenceConfirmationProcedures } from './residenceConfirmation.ts';
import { householdProcedures } from './residenceHousehold.ts';
import { permanentResidenceProcedures } from './residencePermanent.ts';
import { temporaryResidenceProcedures } from './residenceTemporary.ts';
import { schoolProcedures } from './school.ts';
import { schoolMealProcedures } from './schoolMeals.ts';
import { schoolSupportProcedures } from './schoolSupport.ts';
import { socialAllowanceProcedures } from './socialAllowance.ts';
import { careHomeProcedures } from './socialCareHomes.ts';
import { disabilityProcedures } from './socialDisability.ts';
import { socialFuneralProcedures } from './socialFuneral.ts';
import { travelAndRecordProcedures } from './travelAndRecord.ts';
import { villageFaithProcedures } from './villageFaith.ts';
import { villagePeopleProcedures } from './villagePeople.ts';
import { villageWorkProcedures } from './villageWork.ts';

/**
 * The procedures of everyday life that ship with the product, in the order in which the areas are offered.
 * A province adds the rest by import.
 */
export const everydayProcedures: Procedure[] = [
  ...birthProcedures,
  ...birthAbroadProcedures,
  ...birthAgainProcedures,
  ...lateBirthProcedures,
  ...parentageProcedures,
  ...marriageProcedures,
  ...marriageAbroadProcedures,
  ...deathProcedures,
  ...deathAbroadProcedures,
  ...civilStatusRecordProcedures,
  ...civilStatusChangeProcedures,
  ...guardianshipProcedures,
  ...adoptionProcedures,
  ...linkedCivilStatusProcedures,
  ...permanentResidenceProcedures,
  ...householdProcedures,
  ...residenceConfirmationProcedures,
  ...temporaryResidenceProcedures,
  ...absenceAndStayProcedures,
  ...identityProcedures,
  ...travelAndRecordProcedures,
  ...copyCertificationProcedures,
  ...transactionCertificationProcedures,
  ...insuranceJoiningProcedures,
  ...insuranceCardProcedures,
  ...socialAllowanceProcedures,
  ...disabilityProcedures,
  ...socialFuneralProcedures,
  ...careHomeProcedures,
  ...childProtectionProcedures,
  ...landTransferProcedures,
  ...landPlotProcedures,
  ...landCertificateProcedures,
  ...firstLandCertificateProcedures,
  ...landRecognitionProcedures,
  ...landUseProcedures,
  ...landDisputeProcedures,
  ...newBuildingProcedures,
  ...repairProcedures,
  ...householdBusinessProcedures,
  ...businessCertificateProcedures,
  ...farmingProcedures,
  ...meritProcedures,
  ...martyrFamilyProcedures,
  ...martyrGraveProcedures,
  ...toxicChemicalProcedures,
  ...veteranFuneralProcedures,
  ...schoolProcedures,
  ...schoolMealProcedures,
  ...schoolSupportProcedures,
  ...villageWorkProcedures,
  ...villagePeopleProcedures,
  ...villageFaithProcedures,
  ...disasterForceProcedures,
  ...complaintProcedures,
  ...legalAidProcedures,
];
