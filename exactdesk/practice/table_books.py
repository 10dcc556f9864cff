"""Resources of the user, the books and what follows from them.

Notation: see `resources`. Source: the reference pages of Exact Online as collected in 2025-07 and 2026-01.
"""

TABLE = """\
current/Me G 60
  UserID:g! AccountingDivision:i CurrentDivision:i CustomerCode:s DivisionCustomer:g DivisionCustomerCode:s
  DivisionCustomerName:s DivisionCustomerSiretNumber:s DivisionCustomerVatNumber:s DossierDivision:i Email:s
  EmployeeID:g FirstName:s FullName:s Gender:s Initials:s IsClientUser:o IsEmployeeSelfServiceUser:o
  IsMyFirmLiteUser:o IsMyFirmPortalUser:o IsOEIMigrationMandatory:o IsStarterUser:o Language:s LanguageCode:s
  LastName:s Legislation:l MiddleName:s Mobile:s Nationality:s PackageCode:s Phone:s PhoneExtension:s PictureUrl:s
  ServerTime:s ServerUtcOffset:f ThumbnailPicture:x ThumbnailPictureFormat:s Title:s UserName:s
system/Divisions GD 60
  Code:i! AddressLine1:s AddressLine2:s AddressLine3:s ArchiveDate:d BlockingStatus:i BusinessTypeCode:s
  BusinessTypeDescription:s ChamberOfCommerceEstablishment:s ChamberOfCommerceNumber:s City:s
  Class_01:c(DivisionClass) Class_02:c(DivisionClass) Class_03:c(DivisionClass) Class_04:c(DivisionClass)
  Class_05:c(DivisionClass) CompanySizeCode:s CompanySizeDescription:s Country:s Created:d Creator:g
  CreatorFullName:s Currency:s Current:o Customer:g CustomerCode:s CustomerName:s DatevAccountantNumber:s
  DatevClientNumber:s Description:s DivisionHRLinkUnlinkDate:d DivisionMoveDate:d Email:s Fax:s Hid:l
  IsDossierDivision:o IsHRDivision:o IsMainDivision:o IsPracticeDivision:o Legislation:s Modified:d Modifier:g
  ModifierFullName:s OBNumber:s Phone:s Postcode:s SbiCode:s SbiDescription:s SectorCode:s SectorDescription:s
  ShareCapital:f SiretNumber:s StartDate:d State:s Status:i SubsectorCode:s SubsectorDescription:s TaxOfficeNumber:s
  TaxReferenceNumber:s TemplateCode:s VATNumber:s Website:s
hrm/Divisions G 60
  Code:i! ArchiveDate:d BlockingStatus:i Class_01:c(DivisionClasses) Class_02:c(DivisionClasses)
  Class_03:c(DivisionClasses) Class_04:c(DivisionClasses) Class_05:c(DivisionClasses) Country:s CountryDescription:s
  Created:d Creator:g CreatorFullName:s Currency:s CurrencyDescription:s Customer:g CustomerCode:s CustomerName:s
  Description:s HID:l Main:o Modified:d Modifier:g ModifierFullName:s OBNumber:s SiretNumber:s StartDate:d Status:h
  TaxOfficeNumber:s TaxReferenceNumber:s TemplateCode:s VATNumber:s Website:s
financial/FinancialPeriods G 60
  ID:g! Created:d Creator:g CreatorFullName:s Division:i EndDate:d FinPeriod:h FinYear:h Modified:d Modifier:g
  ModifierFullName:s StartDate:d
read/financial/JournalStatusList G 60
  Journal:s! Period:i! Year:i! JournalDescription:s JournalType:i JournalTypeDescription:s Status:i
  StatusDescription:s
salesentry/SalesEntries GPUD 60
  EntryID:g!+ AmountDC:f AmountFC:f BatchNumber:i+ Created:d Creator:g CreatorFullName:s Currency:s+ Customer:g*+
  CustomerName:s CustomField:s Description:s+ Division:i Document:g+ DocumentNumber:i DocumentSubject:s DueDate:d+
  EntryDate:d+ EntryNumber:i+ ExternalLinkDescription:s ExternalLinkReference:s+ GAccountAmountFC:f+
  InvoiceNumber:i+ IsExtraDuty:o+ Journal:s*+ JournalDescription:s Modified:d Modifier:g ModifierFullName:s
  OrderNumber:i+ PaymentCondition:s+ PaymentConditionDescription:s PaymentConditionPaymentMethod:s
  PaymentReference:s+ ProcessNumber:i+ Rate:f+ ReportingPeriod:h+ ReportingYear:h+ Reversal:o+
  SalesEntryLines:c(SalesEntryLines)*+ Status:h StatusDescription:s Type:i TypeDescription:s VATAmountDC:f
  VATAmountFC:f+ WithholdingTaxAmountDC:f+ WithholdingTaxBaseAmount:f+ WithholdingTaxPercentage:f+ YourRef:s+
salesentry/SalesEntryLines GPUD 60
  ID:g!+ AmountDC:f AmountFC:f*+ Asset:g+ AssetDescription:s CostCenter:s+ CostCenterDescription:s CostUnit:s+
  CostUnitDescription:s CustomField:s Description:s+ Division:i EntryID:g*+ ExtraDutyAmountFC:f+
  ExtraDutyPercentage:f+ From:d+ GLAccount:g*+ GLAccountCode:s GLAccountDescription:s IntraStatArea:s+
  IntraStatCountry:s+ IntraStatDeliveryTerm:s+ IntraStatTransactionA:s+ IntraStatTransactionB:s+
  IntraStatTransportMethod:s+ LineNumber:i Notes:s+ Project:g+ ProjectDescription:s ProjectWBS:g+
  ProjectWBSDescription:s Quantity:f+ SerialNumber:s+ StatisticalNetWeight:f+ StatisticalNumber:s+
  StatisticalQuantity:f+ StatisticalValue:f+ Subscription:g+ SubscriptionDescription:s TaxSchedule:g+ To:d+
  TrackingNumber:g+ TrackingNumberDescription:s Type:i VATAmountDC:f VATAmountFC:f+ VATBaseAmountDC:f+
  VATBaseAmountFC:f+ VATCode:s+ VATCodeDescription:s VATPercentage:f+
purchaseentry/PurchaseEntries GPUD 60
  EntryID:g!+ AmountDC:f AmountFC:f BatchNumber:i+ Created:d Creator:g CreatorFullName:s Currency:s+ CustomField:s
  Description:s+ Division:i Document:g+ DocumentNumber:i DocumentSubject:s DueDate:d+ EntryDate:d+ EntryNumber:i+
  ExternalLinkDescription:s ExternalLinkReference:s+ GAccountAmountFC:f+ InvoiceNumber:i+ Journal:s*+
  JournalDescription:s Modified:d Modifier:g ModifierFullName:s OrderNumber:i+ PaymentCondition:s+
  PaymentConditionDescription:s PaymentConditionPaymentMethod:s PaymentReference:s+ ProcessNumber:i+
  PurchaseEntryLines:c(PurchaseEntryLines)*+ Rate:f+ ReportingPeriod:h+ ReportingYear:h+ Reversal:o+ Status:h
  StatusDescription:s Supplier:g*+ SupplierName:s Type:i TypeDescription:s VATAmountDC:f VATAmountFC:f+ YourRef:s+
purchaseentry/PurchaseEntryLines GPUD 60
  ID:g!+ AmountDC:f AmountFC:f*+ Asset:g+ AssetDescription:s CostCenter:s+ CostCenterDescription:s CostUnit:s+
  CostUnitDescription:s CustomField:s Description:s+ Division:i EntryID:g*+ Expense:g+ ExpenseDescription:s From:d+
  GLAccount:g*+ GLAccountCode:s GLAccountDescription:s IntraStatArea:s+ IntraStatCountry:s+ IntraStatDeliveryTerm:s+
  IntraStatTransactionA:s+ IntraStatTransactionB:s+ IntraStatTransportMethod:s+ LineNumber:i Notes:s+
  PrivateUsePercentage:f+ Project:g+ ProjectDescription:s Quantity:f+ SerialNumber:s+ StatisticalNetWeight:f+
  StatisticalNumber:s+ StatisticalQuantity:f+ StatisticalValue:f+ Subscription:g+ SubscriptionDescription:s To:d+
  TrackingNumber:g+ TrackingNumberDescription:s Type:i VATAmountDC:f VATAmountFC:f+ VATBaseAmountDC:f
  VATBaseAmountFC:f+ VATCode:s+ VATCodeDescription:s VATNonDeductiblePercentage:f+ VATPercentage:f+
  WithholdingAmountDC:f+ WithholdingTax:s+
generaljournalentry/GeneralJournalEntries GPD 60
  EntryID:g!+ Created:d Currency:s+ CustomField:s Division:i EntryNumber:i+ ExchangeRate:f+ FinancialPeriod:h+
  FinancialYear:h+ GeneralJournalEntryLines:c(GeneralJournalEntryLines)*+ JournalCode:s*+ JournalDescription:s
  Modified:d Reversal:o+ Status:h StatusDescription:s Type:i TypeDescription:s
generaljournalentry/GeneralJournalEntryLines GP 60
  ID:g!+ Account:g+ AccountCode:s AccountName:s AmountDC:f AmountFC:f+ AmountVATDC:f AmountVATFC:f+ Asset:g+
  AssetCode:s AssetDescription:s CostCenter:s+ CostCenterDescription:s CostUnit:s+ CostUnitDescription:s Created:d
  Creator:g CreatorFullName:s CustomField:s Date:d+ Description:s+ Division:i Document:g+ DocumentNumber:i
  DocumentSubject:s EntryID:g*+ EntryNumber:i GLAccount:g*+ GLAccountCode:s GLAccountDescription:s LineNumber:i
  Modified:d Modifier:g ModifierFullName:s Notes:s+ OffsetID:g+ OurRef:i+ Project:g+ ProjectCode:s
  ProjectDescription:s ProjectWBS:g+ ProjectWBSDescription:s Quantity:f+ VATBaseAmountDC:f VATBaseAmountFC:f
  VATCode:s+ VATCodeDescription:s VATPercentage:f+ VATType:s
financialtransaction/TransactionLines G 60
  ID:g! Account:g AccountCode:s AccountName:s AmountDC:f AmountFC:f AmountVATBaseFC:f AmountVATFC:f Asset:g
  AssetCode:s AssetDescription:s CostCenter:s CostCenterDescription:s CostUnit:s CostUnitDescription:s Created:d
  Creator:g CreatorFullName:s Currency:s CustomField:s Date:d Description:s Division:i Document:g DocumentNumber:i
  DocumentSubject:s DueDate:d EntryID:g* EntryNumber:i ExchangeRate:f ExternalLinkDescription:s
  ExternalLinkReference:s ExtraDutyAmountFC:f ExtraDutyPercentage:f FinancialPeriod:h FinancialYear:h GLAccount:g
  GLAccountCode:s GLAccountDescription:s InvoiceNumber:i Item:g ItemCode:s ItemDescription:s JournalCode:s
  JournalDescription:s LineNumber:i LineType:h Modified:d Modifier:g ModifierFullName:s Notes:s OffsetID:g
  OrderNumber:i PaymentDiscountAmount:f PaymentReference:s Project:g ProjectCode:s ProjectDescription:s ProjectWBS:g
  ProjectWBSDescription:s Quantity:f SerialNumber:s ShopOrder:g Status:h Subscription:g SubscriptionDescription:s
  TrackingNumber:s TrackingNumberDescription:s Type:i VATCode:s VATCodeDescription:s VATPercentage:f VATType:s
  YourRef:s
cashflow/Receivables GU 60
  ID:g!+ Account:g AccountBankAccountID:g AccountBankAccountNumber:s AccountCode:s AccountContact:g
  AccountContactName:s AccountCountry:s AccountName:s AmountDC:f AmountDiscountDC:f AmountDiscountFC:f AmountFC:f
  BankAccountID:g BankAccountNumber:s CashflowTransactionBatchCode:s Created:d Creator:g CreatorFullName:s
  Currency:s Description:s+ DirectDebitMandate:g DirectDebitMandateDescription:s DirectDebitMandatePaymentType:h
  DirectDebitMandateReference:s DirectDebitMandateType:h DiscountDueDate:d Division:i Document:g DocumentNumber:i
  DocumentSubject:s DueDate:d EndDate:d EndPeriod:h EndToEndID:s EndYear:h EntryDate:d EntryID:g EntryNumber:i
  GLAccount:g GLAccountCode:s GLAccountDescription:s InvoiceDate:d InvoiceNumber:i IsBatchBooking:b IsFullyPaid:o
  Journal:s JournalDescription:s LastPaymentDate:d Modified:d Modifier:g ModifierFullName:s OrderNumber:i
  PaymentCondition:s PaymentConditionDescription:s PaymentDays:i PaymentDaysDiscount:i PaymentDiscountPercentage:f
  PaymentInformationID:s PaymentMethod:s+ PaymentReference:s+ RateFC:f ReceivableBatchNumber:i ReceivableSelected:d
  ReceivableSelector:g ReceivableSelectorFullName:s Source:i Status:h TransactionAmountDC:f TransactionAmountFC:f
  TransactionDueDate:d TransactionEntryID:g TransactionID:g TransactionIsReversal:o TransactionReportingPeriod:h
  TransactionReportingYear:h TransactionStatus:h TransactionType:i YourRef:s
cashflow/Payments GU 60
  ID:g!+ Account:g AccountBankAccountID:g+ AccountBankAccountNumber:s AccountCode:s AccountContact:g
  AccountContactName:s AccountName:s AmountDC:f AmountDiscountDC:f AmountDiscountFC:f AmountFC:f BankAccountID:g
  BankAccountNumber:s CashflowTransactionBatchCode:s Created:d Creator:g CreatorFullName:s Currency:s Description:s+
  DiscountDueDate:d Division:i Document:g DocumentNumber:i DocumentSubject:s DueDate:d EndDate:d EndPeriod:h
  EndYear:h EntryDate:d EntryID:g EntryNumber:i GLAccount:g GLAccountCode:s GLAccountDescription:s InvoiceDate:d
  InvoiceNumber:i IsBatchBooking:b Journal:s JournalDescription:s Modified:d Modifier:g ModifierFullName:s
  PaymentBatchNumber:i PaymentCondition:s PaymentConditionDescription:s PaymentDays:i PaymentDaysDiscount:i
  PaymentDiscountPercentage:f PaymentMethod:s+ PaymentReference:s+ PaymentSelected:d PaymentSelector:g
  PaymentSelectorFullName:s RateFC:f Source:i Status:h TransactionAmountDC:f TransactionAmountFC:f
  TransactionDueDate:d TransactionEntryID:g TransactionID:g TransactionIsReversal:o TransactionReportingPeriod:h
  TransactionReportingYear:h TransactionStatus:h TransactionType:i YourRef:s
read/financial/ReceivablesList G 60
  HID:l! AccountCode:s AccountId:g AccountName:s Amount:f AmountInTransit:f CurrencyCode:s Description:s DueDate:d
  EntryNumber:i Id:g InvoiceDate:d InvoiceNumber:i JournalCode:s JournalDescription:s Notes:c(DataSource) YourRef:s
read/financial/PayablesList G 60
  HID:l! AccountCode:s AccountId:g AccountName:s Amount:f AmountInTransit:f ApprovalStatus:h CurrencyCode:s
  Description:s DueDate:d EntryNumber:i Id:g InvoiceDate:d InvoiceNumber:i JournalCode:s JournalDescription:s
  Notes:c(DataSource) YourRef:s
read/financial/OutstandingInvoicesOverview G 60
  CurrencyCode:s! OutstandingPayableInvoiceAmount:f OutstandingPayableInvoiceCount:f
  OutstandingReceivableInvoiceAmount:f OutstandingReceivableInvoiceCount:f OverduePayableInvoiceAmount:f
  OverduePayableInvoiceCount:f OverdueReceivableInvoiceAmount:f OverdueReceivableInvoiceCount:f
sync/Deleted G 1000
  Timestamp:l! DeletedBy:g DeletedDate:d Division:i EntityKey:g EntityType:i ID:g
"""
