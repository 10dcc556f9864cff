"""Resources of invoicing, cash and bank, documents and webhooks, and the reads over all entries.

Notation: see `resources`. Source: the reference pages of Exact Online as collected in 2025-07 and 2026-01.
"""

TABLE = """\
salesinvoice/SalesInvoices GPUD 60
  InvoiceID:g!+ AmountDC:f AmountDiscount:f+ AmountDiscountExclVat:f+ AmountFC:f AmountFCExclVat:f Created:d
  Creator:g CreatorFullName:s Currency:s+ DeliverTo:g+ DeliverToAddress:g+ DeliverToContactPerson:g+
  DeliverToContactPersonFullName:s DeliverToName:s Description:s+ Discount:f+ DiscountType:h Division:i
  Document:g+ DocumentNumber:i DocumentSubject:s DueDate:d+ ExtraDutyAmountFC:f+ GAccountAmountFC:f+
  IncotermAddress:s+ IncotermCode:s+ IncotermVersion:h+ InvoiceDate:d InvoiceNumber:i InvoiceTo:g+
  InvoiceToContactPerson:g+ InvoiceToContactPersonFullName:s InvoiceToName:s IsExtraDuty:o+ Journal:s*+
  JournalDescription:s Modified:d Modifier:g ModifierFullName:s OrderDate:d+ OrderedBy:g*+
  OrderedByContactPerson:g+ OrderedByContactPersonFullName:s OrderedByName:s OrderNumber:i+ PaymentCondition:s+
  PaymentConditionDescription:s PaymentReference:s+ Remarks:s+ SalesChannel:g+ SalesChannelCode:s
  SalesChannelDescription:s SalesInvoiceLines:c(SalesInvoiceLines)*+
  SalesInvoiceOrderChargeLines:c(SalesInvoiceOrderChargeLines)+ Salesperson:g+ SalespersonFullName:s
  SelectionCode:g+ SelectionCodeCode:s SelectionCodeDescription:s ShippingMethod:g+ ShippingMethodCode:s
  ShippingMethodDescription:s StarterSalesInvoiceStatus:h StarterSalesInvoiceStatusDescription:s Status:h
  StatusDescription:s TaxSchedule:g+ TaxScheduleCode:s TaxScheduleDescription:s Type:i+ TypeDescription:s
  VATAmountDC:f VATAmountFC:f Warehouse:g+ WithholdingTaxAmountFC:f+ WithholdingTaxBaseAmount:f+
  WithholdingTaxPercentage:f+ YourRef:s+
salesinvoice/SalesInvoiceLines GPUD 60
  ID:g!+ AmountDC:f AmountFC:f+ CostCenter:s+ CostCenterDescription:s CostUnit:s+ CostUnitDescription:s
  CustomerItemCode:s CustomField:s DeliveryDate:d+ Description:s+ Discount:f+ Division:i Employee:g+
  EmployeeFullName:s EndTime:d+ ExtraDutyAmountFC:f+ ExtraDutyPercentage:f+ GLAccount:g*+ GLAccountDescription:s
  InvoiceID:g*+ Item:g*+ ItemCode:s ItemDescription:s LineNumber:i NetPrice:f+ Notes:s+ Pricelist:g+
  PricelistDescription:s Project:g+ ProjectDescription:s ProjectWBS:g+ ProjectWBSDescription:s Quantity:f+
  SalesOrder:g SalesOrderLine:g SalesOrderLineNumber:i SalesOrderNumber:i StartTime:d+ Subscription:g
  SubscriptionDescription:s TaxSchedule:g+ TaxScheduleCode:s TaxScheduleDescription:s UnitCode:s+
  UnitDescription:s UnitPrice:f+ VATAmountDC:f+ VATAmountFC:f+ VATCode:s+ VATCodeDescription:s VATPercentage:f+
salesinvoice/PrintedSalesInvoices P 60
  InvoiceID:g!*+ Division:i+ Document:g+ DocumentCreationError:s+ DocumentCreationSuccess:s+ DocumentLayout:g+
  EmailCreationError:s+ EmailCreationSuccess:s+ EmailLayout:g+ ExtraText:s+ InvoiceDate:d+
  PeppolCreationError:s+ PeppolCreationSuccess:s+ PostboxMessageCreationError:s+
  PostboxMessageCreationSuccess:s+ PostboxSender:g+ ReportingPeriod:i+ ReportingYear:i+ SendEmailToCustomer:o+
  SenderEmailAddress:s+ SendInvoiceToCustomerPostbox:o+ SendInvoiceViaPeppol:o+ SendOutputBasedOnAccount:o+
financialtransaction/BankEntries GPD 60
  EntryID:g!+ BankEntryLines:c(BankEntryLines)*+ BankStatementDocument:g+ BankStatementDocumentNumber:i
  BankStatementDocumentSubject:s ClosingBalanceFC:f+ Created:d Currency:s+ CustomField:s Division:i
  EntryNumber:i+ FinancialPeriod:h+ FinancialYear:h+ JournalCode:s*+ JournalDescription:s Modified:d
  OpeningBalanceFC:f+ Status:h StatusDescription:s
financialtransaction/BankEntryLines GP 60
  ID:g! Account:g+ AccountCode:s AccountName:s AmountDC:f AmountFC:f*+ AmountVATFC:f+ Asset:g+ AssetCode:s
  AssetDescription:s CostCenter:s+ CostCenterDescription:s CostUnit:s+ CostUnitDescription:s Created:d Creator:g
  CreatorFullName:s CustomField:s Date:d+ Description:s+ Division:i Document:g+ DocumentNumber:i
  DocumentSubject:s EntryID:g*+ EntryNumber:i ExchangeRate:f+ GLAccount:g*+ GLAccountCode:s
  GLAccountDescription:s LineNumber:i Modified:d Modifier:g ModifierFullName:s Notes:s+ OffsetID:g OurRef:i+
  Project:g+ ProjectCode:s ProjectDescription:s ProjectWBS:g+ ProjectWBSDescription:s Quantity:f+ VATCode:s+
  VATCodeDescription:s VATPercentage:f+ VATType:s+
financialtransaction/CashEntries GPD 60
  EntryID:g!+ CashEntryLines:c(CashEntryLines)*+ ClosingBalanceFC:f+ Created:d Currency:s+ CustomField:s
  Division:i EntryNumber:i+ FinancialPeriod:h+ FinancialYear:h+ JournalCode:s*+ JournalDescription:s Modified:d
  OpeningBalanceFC:f+ Status:h StatusDescription:s
financialtransaction/CashEntryLines GP 60
  ID:g! Account:g+ AccountCode:s AccountName:s AmountDC:f AmountFC:f*+ AmountVATFC:f+ Asset:g+ AssetCode:s
  AssetDescription:s CostCenter:s+ CostCenterDescription:s CostUnit:s+ CostUnitDescription:s Created:d Creator:g
  CreatorFullName:s CustomField:s Date:d+ Description:s+ Division:i Document:g+ DocumentNumber:i
  DocumentSubject:s EntryID:g*+ EntryNumber:i ExchangeRate:f+ GLAccount:g*+ GLAccountCode:s
  GLAccountDescription:s LineNumber:i Modified:d Modifier:g ModifierFullName:s Notes:s+ OffsetID:g OurRef:i+
  Project:g+ ProjectCode:s ProjectDescription:s ProjectWBS:g+ ProjectWBSDescription:s Quantity:f+ VATCode:s+
  VATCodeDescription:s VATPercentage:f+ VATType:s+
documents/Documents GPUD 60
  ID:g!+ Account:g+ AccountCode:s AccountName:s AmountFC:f+ Body:s+ Category:g+ CategoryDescription:s+
  Contact:g+ ContactFullName:s ContractID:g+ ContractNumber:s Created:d Creator:g CreatorFullName:s+ Currency:s+
  Division:i DocumentDate:d+ DocumentFolder:g+ DocumentFolderCode:s DocumentFolderDescription:s
  DocumentViewUrl:s ExpiryDate:d+ FinancialTransactionEntryID:g+ HasEmptyBody:o HID:i+ InheritShare:o+ Item:g+
  ItemCode:s ItemDescription:s Language:s+ Modified:d Modifier:g ModifierFullName:s Opportunity:g+ Project:g+
  ProjectCode:s ProjectDescription:s ProposedEntryStatus:h+ SalesInvoiceNumber:i+ SalesOrderNumber:i+
  ScanServiceStatus:h+ SendMethod:i ShopOrderNumber:i+ Subject:s*+ TeamsMeetingId:s+ Type:i*+ TypeDescription:s
documents/DocumentAttachments GPD 60
  ID:g!+ Attachment:x*+ Document:g*+ FileName:s*+ FileSize:f Url:s
documents/DocumentTypes G 60
  ID:i! Created:d Description:s DocumentIsCreatable:o DocumentIsDeletable:o DocumentIsUpdatable:o
  DocumentIsViewable:o Modified:d TypeCategory:i
documents/DocumentTypeCategories G 60
  ID:i! Created:d Description:s Modified:d
documents/DocumentCategories G 60
  ID:g! Created:d Description:s Modified:d
webhooks/WebhookSubscriptions GPUD 60
  ID:g!+ CallbackURL:s*+ ClientID:g Created:d Creator:g CreatorFullName:s Description:s Division:i Topic:s*+
  UserID:g+
read/financial/AgingReceivablesList G 60
  AccountId:g! AccountCode:s AccountName:s AgeGroup1:i AgeGroup1Amount:f AgeGroup1Description:s AgeGroup2:i
  AgeGroup2Amount:f AgeGroup2Description:s AgeGroup3:i AgeGroup3Amount:f AgeGroup3Description:s AgeGroup4:i
  AgeGroup4Amount:f AgeGroup4Description:s CurrencyCode:s TotalAmount:f
read/financial/AgingPayablesList G 60
  AccountId:g! AccountCode:s AccountName:s AgeGroup1:i AgeGroup1Amount:f AgeGroup1Description:s AgeGroup2:i
  AgeGroup2Amount:f AgeGroup2Description:s AgeGroup3:i AgeGroup3Amount:f AgeGroup3Description:s AgeGroup4:i
  AgeGroup4Amount:f AgeGroup4Description:s CurrencyCode:s TotalAmount:f
read/financial/AgingOverview G 60
  AgeGroup:i! AgeGroupDescription:s AmountPayable:f AmountReceivable:f CurrencyCode:s
financial/ReportingBalance G 60
  ID:l! Amount:f AmountCredit:f AmountDebit:f BalanceType:s CostCenterCode:s CostCenterDescription:s
  CostUnitCode:s CostUnitDescription:s Count:i Division:i GLAccount:g GLAccountCode:s GLAccountDescription:s
  ReportingPeriod:i ReportingYear:i Status:i Type:i
"""
